#ifndef PLANCHECK_CLibXML2_SHIM_H
#define PLANCHECK_CLibXML2_SHIM_H

#if __has_include(<libxml/parser.h>)
#include <libxml/parser.h>
#include <libxml/SAX2.h>
#else
#error "libxml2's headers are missing: run 'make setup', or apt-get install libxml2-dev"
#endif

#endif
