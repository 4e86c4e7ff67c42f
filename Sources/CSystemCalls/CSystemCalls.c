#define _GNU_SOURCE
#include "CSystemCalls.h"

#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/vfs.h>
#include <unistd.h>

bool csystem_is_sanitized(void) {
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
  return true;
#else
  return false;
#endif
}

int csystem_die_with_parent(void) { return prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0); }

int csystem_forbid_new_privileges(void) { return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0); }

int csystem_make_pipe(int ends[2]) { return pipe2(ends, O_CLOEXEC); }

long csystem_file_system(const char *path) {
  struct statfs status;
  return statfs(path, &status) == 0 ? (long)status.f_type : -1;
}

int csystem_open_unnamed(const char *folder) {
  return open(folder, O_TMPFILE | O_WRONLY | O_CLOEXEC, 0644);
}

int csystem_name(int file, const char *path) {
  char link[32];
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  return linkat(AT_FDCWD, link, AT_FDCWD, path, AT_SYMLINK_FOLLOW);
}

static const char *parting;
static size_t parting_length;

static void end(int signal_number) {
  /* Nothing can be done about a message that nobody takes. */
  if (write(STDERR_FILENO, parting, parting_length) < 0) {}
  /* SA_RESETHAND has put the default back: whoever started us sees that a signal ended us. */
  raise(signal_number);
}

void csystem_say_when_interrupted(const char *message) {
  parting = message;
  parting_length = strlen(message);
  const int signals[] = {SIGINT, SIGTERM, SIGHUP};
  for (size_t index = 0; index < sizeof signals / sizeof *signals; index++) {
    struct sigaction before;
    if (sigaction(signals[index], NULL, &before) != 0 || before.sa_handler == SIG_IGN) continue;
    struct sigaction after = {.sa_handler = end, .sa_flags = SA_RESETHAND};
    sigemptyset(&after.sa_mask);
    sigaction(signals[index], &after, NULL);
  }
}
