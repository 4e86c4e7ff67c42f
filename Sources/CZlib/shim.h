#ifndef PLANCHECK_CZlib_SHIM_H
#define PLANCHECK_CZlib_SHIM_H

#if __has_include(<zlib.h>)
#include <zlib.h>
#else
#error "zlib's headers are missing: run 'make setup', or apt-get install zlib1g-dev"
#endif

#endif
