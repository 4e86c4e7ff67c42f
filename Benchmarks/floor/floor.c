/* The floor: what reading the same parts of the same files costs with zlib's inflate and libxml2's
   SAX2 push interface, when nothing at all is done with them.

     floor ROUNDS < manifest

   A line of the manifest is a file, a tab, and the name of one of its members.  Lines of one file
   stand together.  Each round reads every file once, as plancheck does: opened, read whole, each
   member inflated in pieces that go to a parser of its own.  Prints bytes and elements, so that
   nothing can be left out, and the seconds of the fastest round. */

#include <libxml/parser.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <zlib.h>

typedef struct { char *file; char **members; int count; } Entry;
typedef struct { unsigned long elements, text; } Counts;

static void start(void *context, const xmlChar *local, const xmlChar *prefix, const xmlChar *uri,
                  int namespaces, const xmlChar **declared, int attributes, int defaulted,
                  const xmlChar **values) {
  ((Counts *)context)->elements++;
}
static void end(void *context, const xmlChar *local, const xmlChar *prefix, const xmlChar *uri) {}
static void characters(void *context, const xmlChar *text, int count) {
  ((Counts *)context)->text += count;
}

static unsigned number(const unsigned char *bytes, int count) {
  unsigned value = 0;
  while (count-- > 0) value = value << 8 | bytes[count];
  return value;
}

static void fail(const char *what, const char *name) {
  fprintf(stderr, "floor: %s: %s\n", what, name);
  exit(2);
}

static unsigned char *contents(const char *path, size_t *size) {
  FILE *file = fopen(path, "rb");
  if (!file) fail("cannot open", path);
  fseek(file, 0, SEEK_END);
  *size = ftell(file);
  rewind(file);
  unsigned char *bytes = malloc(*size);
  if (fread(bytes, 1, *size, file) != *size) fail("cannot read", path);
  fclose(file);
  return bytes;
}

/* The central directory's record of a member. */
static const unsigned char *record(const unsigned char *file, size_t size, const char *name) {
  const unsigned char *last = file + size - 22;
  while (last > file && number(last, 4) != 0x06054B50) last--;
  const unsigned char *entry = file + number(last + 16, 4);
  for (unsigned left = number(last + 10, 2); left > 0; left--) {
    unsigned length = number(entry + 28, 2);
    if (length == strlen(name) && memcmp(entry + 46, name, length) == 0) return entry;
    entry += 46 + length + number(entry + 30, 2) + number(entry + 32, 2);
  }
  return NULL;
}

static void parse(const unsigned char *file, size_t size, const char *name, z_stream *stream,
                  Counts *counts) {
  static unsigned char piece[64 << 10];
  const unsigned char *entry = record(file, size, name);
  if (!entry) fail("no such member", name);
  const unsigned char *header = file + number(entry + 42, 4);
  const unsigned char *data = header + 30 + number(header + 26, 2) + number(header + 28, 2);
  xmlSAXHandler handler = {.initialized = XML_SAX2_MAGIC, .startElementNs = start,
                           .endElementNs = end, .characters = characters,
                           .cdataBlock = characters};
  xmlParserCtxtPtr parser = xmlCreatePushParserCtxt(&handler, counts, NULL, 0, NULL);
  xmlCtxtUseOptions(parser, XML_PARSE_NONET);
  unsigned stored = number(entry + 20, 4), checksum = crc32(0, NULL, 0);
  if (number(entry + 10, 2) == 0) {
    checksum = crc32(checksum, data, stored);
    xmlParseChunk(parser, (const char *)data, stored, 0);
  } else {
    inflateReset(stream);
    stream->next_in = (unsigned char *)data;
    stream->avail_in = stored;
    int code;
    do {
      stream->next_out = piece;
      stream->avail_out = sizeof piece;
      code = inflate(stream, Z_NO_FLUSH);
      unsigned count = sizeof piece - stream->avail_out;
      checksum = crc32(checksum, piece, count);
      xmlParseChunk(parser, (const char *)piece, count, 0);
    } while (code == Z_OK);
    if (code != Z_STREAM_END) fail("damaged", name);
  }
  if (checksum != number(entry + 16, 4)) fail("checksum", name);
  if (xmlParseChunk(parser, NULL, 0, 1) != 0) fail("not well formed", name);
  xmlFreeParserCtxt(parser);
}

static Entry *manifest(int *count) {
  Entry *entries = NULL;
  static char line[8192];
  while (fgets(line, sizeof line, stdin)) {
    line[strcspn(line, "\n")] = 0;
    char *tab = strchr(line, '\t');
    if (!tab) fail("not a line of a manifest", line);
    *tab = 0;
    if (*count == 0 || strcmp(entries[*count - 1].file, line) != 0) {
      entries = realloc(entries, (*count + 1) * sizeof *entries);
      entries[(*count)++] = (Entry){strdup(line), NULL, 0};
    }
    Entry *entry = &entries[*count - 1];
    entry->members = realloc(entry->members, (entry->count + 1) * sizeof *entry->members);
    entry->members[entry->count++] = strdup(tab + 1);
  }
  return entries;
}

int main(int argc, char **argv) {
  int rounds = argc > 1 ? atoi(argv[1]) : 1, count = 0;
  Entry *entries = manifest(&count);
  z_stream stream = {0};
  inflateInit2(&stream, -MAX_WBITS);
  double fastest = 1e9;
  Counts counts = {0, 0};
  for (int round = 0; round < rounds; round++) {
    struct timespec before, after;
    counts = (Counts){0, 0};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &before);
    for (int index = 0; index < count; index++) {
      size_t size;
      unsigned char *file = contents(entries[index].file, &size);
      for (int member = 0; member < entries[index].count; member++)
        parse(file, size, entries[index].members[member], &stream, &counts);
      free(file);
    }
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &after);
    double seconds = after.tv_sec - before.tv_sec + (after.tv_nsec - before.tv_nsec) / 1e9;
    if (seconds < fastest) fastest = seconds;
  }
  printf("{\"files\": %d, \"elements\": %lu, \"text\": %lu, \"seconds\": %.6f}\n", count,
         counts.elements, counts.text, fastest);
  return 0;
}
