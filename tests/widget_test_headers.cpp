// Empty on purpose: a target needs a source file, and this one's target only holds precompiled headers.
