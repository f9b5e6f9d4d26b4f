# Flags for our own targets, in one interface target: besa_settings.
add_library(besa_settings INTERFACE)
target_compile_options(besa_settings INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  # GCC bug 105651: "text" + std::string warns about an overlap that cannot be.
  target_compile_options(besa_settings INTERFACE -Wno-restrict)
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
  set(CMAKE_CXX_COMPILER_LAUNCHER ${BESA_CCACHE_PROGRAM})
endif()

find_program(BESA_LLD_PROGRAM ld.lld)
if(BESA_LLD_PROGRAM)
  add_link_options(-fuse-ld=lld)
endif()
