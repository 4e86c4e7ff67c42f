#ifndef PLANCHECK_CXlsxWriter_SHIM_H
#define PLANCHECK_CXlsxWriter_SHIM_H

#if __has_include(<xlsxwriter.h>)
#include <xlsxwriter.h>
#else
#error "libxlsxwriter's headers are missing: run 'make setup', or apt-get install libxlsxwriter-dev"
#endif

#endif
