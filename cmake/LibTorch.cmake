# One imported target for LibTorch: LibTorch::cpu. It replaces find_package(Torch), which wants nvcc,
# protobuf and Python on machines that only need headers and two libraries.
#
# LIBTORCH_ROOT is the folder that holds include/ and lib/libtorch_cpu.so. By default it is the pinned
# wheel that `./run` unpacks into the user cache.
if(DEFINED ENV{XDG_CACHE_HOME} AND NOT "$ENV{XDG_CACHE_HOME}" STREQUAL "")
  set(besa_cache "$ENV{XDG_CACHE_HOME}")
else()
  set(besa_cache "$ENV{HOME}/.cache")
endif()
set(LIBTORCH_ROOT "${besa_cache}/besa-workbench/libtorch-2.11.0/torch" CACHE PATH
    "LibTorch folder with include/ and lib/")

if(NOT EXISTS "${LIBTORCH_ROOT}/lib/libtorch_cpu.so")
  message(FATAL_ERROR
      "LibTorch was not found: ${LIBTORCH_ROOT}/lib/libtorch_cpu.so does not exist. "
      "Run ./run build, which fetches it, or name a LibTorch with -DLIBTORCH_ROOT=FOLDER.")
endif()

add_library(LibTorch::c10 SHARED IMPORTED)
set_target_properties(LibTorch::c10 PROPERTIES
    IMPORTED_LOCATION "${LIBTORCH_ROOT}/lib/libc10.so"
    INTERFACE_INCLUDE_DIRECTORIES
        "${LIBTORCH_ROOT}/include;${LIBTORCH_ROOT}/include/torch/csrc/api/include")

add_library(LibTorch::cpu SHARED IMPORTED)
set_target_properties(LibTorch::cpu PROPERTIES
    IMPORTED_LOCATION "${LIBTORCH_ROOT}/lib/libtorch_cpu.so"
    INTERFACE_LINK_LIBRARIES LibTorch::c10)
# libtorch_cpu.so names its own needs (libgomp, cudart, cupti) relative to itself; the linker need not chase them.
target_link_options(LibTorch::cpu INTERFACE -Wl,--allow-shlib-undefined)

# OpenMP of LibTorch's own thread pool, for code that uses at::parallel_for (a header template).
add_library(LibTorch::openmp INTERFACE IMPORTED)
if(EXISTS "${LIBTORCH_ROOT}/lib/libgomp.so.1")
  target_link_libraries(LibTorch::openmp INTERFACE "${LIBTORCH_ROOT}/lib/libgomp.so.1")
else()
  target_link_libraries(LibTorch::openmp INTERFACE gomp)
endif()
