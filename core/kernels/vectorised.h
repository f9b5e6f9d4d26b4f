#pragma once

// The compiler makes one copy of each row loop per instruction set and picks at load time, so the program
// runs everywhere and vectorises where it can. ThreadSanitizer would be called by the pick, before it is
// there.
#ifdef __SANITIZE_THREAD__
#define BESA_VECTORISED
#else
#define BESA_VECTORISED __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#endif
