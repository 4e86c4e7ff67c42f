#define _GNU_SOURCE
#include "CSystemCalls.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/syscall.h>

/* The filter is a program of the kernel's packet filter (seccomp(2)): it sees the number of a system
   call and its arguments as integers, and answers with an error or lets it pass. */

#define LOAD(field) BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, field))
#define ANSWER(error) BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | (error))
#define PASS BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW)
#define REFUSE(call) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_##call, 0, 1), ANSWER(EPERM)
/* The low half of an argument; both kinds of processor that we build for are little-endian. */
#define REFUSE_WRITING(call, flags) \
  BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_##call, 0, 4), LOAD(args[flags]), \
    BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, O_WRONLY | O_RDWR | O_CREAT | O_TRUNC, 0, 1), \
    ANSWER(EACCES), PASS

#if defined(__x86_64__)
#define MACHINE AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define MACHINE AUDIT_ARCH_AARCH64
#endif

#ifdef MACHINE
static struct sock_filter lock[] = {
  LOAD(arch),
  BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, MACHINE, 1, 0),
  ANSWER(EPERM),
  LOAD(nr),
#ifdef __x86_64__
  /* The same calls under other numbers (x32). */
  BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, 0x40000000, 0, 1), ANSWER(EPERM),
  REFUSE_WRITING(open, 1),
  REFUSE(creat), REFUSE(unlink), REFUSE(rename), REFUSE(link), REFUSE(symlink), REFUSE(mkdir),
  REFUSE(rmdir), REFUSE(mknod), REFUSE(chmod), REFUSE(chown), REFUSE(fork), REFUSE(vfork),
#endif
  /* Files are read, and nothing else is done to them. */
  REFUSE_WRITING(openat, 2),
  REFUSE(openat2), REFUSE(truncate), REFUSE(ftruncate), REFUSE(fallocate), REFUSE(unlinkat),
  REFUSE(renameat2), REFUSE(linkat), REFUSE(symlinkat), REFUSE(mkdirat), REFUSE(mknodat),
  REFUSE(fchmod), REFUSE(fchmodat), REFUSE(fchownat), REFUSE(setxattr), REFUSE(utimensat),
  REFUSE(mount), REFUSE(umount2),
#ifdef SYS_renameat
  REFUSE(renameat),
#endif
  /* Nobody is spoken to, and nothing else is run or touched. */
  REFUSE(socket), REFUSE(socketpair), REFUSE(execve), REFUSE(execveat), REFUSE(clone), REFUSE(clone3),
  REFUSE(ptrace), REFUSE(process_vm_readv), REFUSE(process_vm_writev), REFUSE(io_uring_setup),
  REFUSE(bpf), REFUSE(unshare), REFUSE(setns),
  PASS,
};
#endif

int csystem_forbid_effects(void) {
#ifdef MACHINE
  struct sock_fprog program = {.len = sizeof lock / sizeof *lock, .filter = lock};
  return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program);
#else
  return -1;
#endif
}
