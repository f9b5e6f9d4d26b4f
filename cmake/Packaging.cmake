# What an installation holds, and the Debian package: programs, the bundled model, and the part of LibTorch that
# they need, beside each other so that nothing outside /usr/lib/besa-workbench is searched for it.
include(GNUInstallDirs)

set(besa_private ${CMAKE_INSTALL_LIBDIR}/besa-workbench)
if(NOT CMAKE_INSTALL_LIBDIR STREQUAL "lib")
  set(besa_private lib/besa-workbench) # the same on every distribution: it is ours alone
endif()
set(besa_programs besa)
if(BESA_GUI)
  list(APPEND besa_programs besa-workbench)
endif()
set_target_properties(${besa_programs} PROPERTIES INSTALL_RPATH "$ORIGIN/../${besa_private}")
foreach(besa_program IN LISTS besa_programs)
  # Our folder goes before LD_LIBRARY_PATH, where somebody else's LibTorch may lie.
  target_link_options(${besa_program} PRIVATE -Wl,--disable-new-dtags)
endforeach()
install(TARGETS ${besa_programs} RUNTIME DESTINATION bin)

file(GLOB besa_torch_libraries
    ${LIBTORCH_ROOT}/lib/libc10.so ${LIBTORCH_ROOT}/lib/libtorch_cpu.so ${LIBTORCH_ROOT}/lib/libgomp.so.1
    ${LIBTORCH_ROOT}/../nvidia/*/lib/libcupti.so.* ${LIBTORCH_ROOT}/../nvidia/*/lib/libcudart.so.*)
install(FILES ${besa_torch_libraries} DESTINATION ${besa_private})

install(DIRECTORY resources/demo/ DESTINATION share/besa-workbench/demo)
install(FILES LICENSE README.md CHANGELOG.md packaging/linux/copyright DESTINATION share/doc/besa-workbench)
install(DIRECTORY docs/ DESTINATION share/doc/besa-workbench/docs FILES_MATCHING PATTERN "*.md" PATTERN "*.png")
file(GLOB besa_licences ${LIBTORCH_ROOT}/../*.dist-info/licenses)
foreach(besa_licence IN LISTS besa_licences)
  string(REGEX REPLACE ".*/([^/]*)\\.dist-info/licenses$" "\\1" besa_name ${besa_licence})
  install(DIRECTORY ${besa_licence}/ DESTINATION share/doc/besa-workbench/licences/${besa_name})
endforeach()
if(BESA_GUI)
  install(FILES packaging/linux/besa-workbench.desktop DESTINATION share/applications)
  install(FILES packaging/linux/org.besa_workbench.besa_workbench.metainfo.xml DESTINATION share/metainfo)
  install(FILES resources/icons/besa-workbench.svg DESTINATION share/icons/hicolor/scalable/apps)
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME besa-workbench)
set(CPACK_PACKAGE_VENDOR "BESA Workbench")
set(CPACK_PACKAGE_CONTACT "BESA Workbench maintainers <besa-workbench@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Prune language models with BESA and watch it learn")
set(CPACK_PACKAGE_DESCRIPTION
"Prunes language models of the LLaMA family with BESA, which learns how much of every layer and row a model can
do without, and shows it live. Holds the workbench and its command line; needs no network and no GPU.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# dpkg-shlibdeps finds the libraries; the fonts are what texts are drawn with, and Qt's plug-in for Wayland is named by
# no program: without it the window needs an X server.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "fonts-dejavu-core")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "fonts-noto-cjk")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE zstd)
file(GLOB besa_nvidia_folders ${LIBTORCH_ROOT}/../nvidia/*/lib)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS ${LIBTORCH_ROOT}/lib ${besa_nvidia_folders})
include(CPack)
