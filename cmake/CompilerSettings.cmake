# Flags for our own targets, in one interface target: besa_settings.
add_library(besa_settings INTERFACE)
target_compile_options(besa_settings INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  # GCC bug 105651: "text" + std::string warns about an overlap, or an overflow, that cannot be.
  target_compile_options(besa_settings INTERFACE -Wno-restrict -Wno-stringop-overflow -Wno-array-bounds)
endif()
if(BESA_WERROR)
  target_compile_options(besa_settings INTERFACE -Werror)
endif()

set(BESA_SANITIZE "" CACHE STRING "Sanitizers for -fsanitize=, for example address,undefined")
if(BESA_SANITIZE)
  add_compile_options(-fsanitize=${BESA_SANITIZE} -fno-omit-frame-pointer -g1)
  add_link_options(-fsanitize=${BESA_SANITIZE})
endif()

find_program(BESA_CCACHE_PROGRAM ccache)
if(BESA_CCACHE AND BESA_CCACHE_PROGRAM)
  # ccache asks for this word before it keeps what was compiled with precompiled headers.
  set(CMAKE_CXX_COMPILER_LAUNCHER
      ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${BESA_CCACHE_PROGRAM})
endif()

# Headers of other people that most files of a target include and that take seconds to read: read once, kept
# precompiled. The files still include what they use; clang-tidy reads them without this.
function(besa_read_once target)
  target_precompile_headers(${target} PRIVATE
      ${ARGN} <algorithm> <filesystem> <functional> <map> <memory> <optional> <span> <string> <vector>)
endfunction()

find_program(BESA_LLD_PROGRAM ld.lld)
if(BESA_LLD_PROGRAM)
  add_link_options(-fuse-ld=lld)
endif()
