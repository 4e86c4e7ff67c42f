#ifndef PLANCHECK_CLibCrypto_SHIM_H
#define PLANCHECK_CLibCrypto_SHIM_H

#if __has_include(<openssl/evp.h>)
#include <openssl/evp.h>
#include <openssl/sha.h>
#else
#error "libcrypto's headers are missing: run 'make setup', or apt-get install libssl-dev"
#endif

#endif
