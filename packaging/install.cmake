# SPDX-License-Identifier: GPL-3.0-or-later
# What an installed Kassa consists of, and the .deb that CPack makes of it (packaging/deb.sh).
include(GNUInstallDirs)
install(TARGETS kassa RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
if(UNIX)
  install(FILES packaging/linux/uz.kassa.Kassa.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
  install(FILES resources/icons/kassa.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps
    RENAME uz.kassa.Kassa.svg)
  install(FILES packaging/linux/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/kassa)
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME kassa)
set(CPACK_PACKAGE_VENDOR Kassa)
set(CPACK_PACKAGE_CONTACT "Kassa maintainers <maintainers@kassa.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Take bill payments through Paylov's Service Payment API")
set(CPACK_PACKAGE_DESCRIPTION "The cashier's desktop program: pick a service, look the subscriber up, pay from a stored
card with or without an SMS code, hand over a receipt. Comes with a sandbox gateway (kassa --sandbox).")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded at run time, so no library names them: the journal's driver, the secret store's library, Qt's own texts, and a face with every Uzbek letter.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libsecret-1-0, qt6-translations-l10n, fonts-dejavu-core")
include(CPack)
