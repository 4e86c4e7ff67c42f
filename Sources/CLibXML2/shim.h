#ifndef PLANCHECK_CLibXML2_SHIM_H
#define PLANCHECK_CLibXML2_SHIM_H

#if __has_include(<libxml/parser.h>)
/* Debian's libxml2 names ICU's types in encoding.h, which clash with Foundation's own ICU in any
   program that sees both; nothing here converts encodings through ICU. */
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/SAX2.h>
#else
#error "libxml2's headers are missing: run 'make setup', or apt-get install libxml2-dev"
#endif

#endif
