# SPDX-License-Identifier: GPL-3.0-or-later
# qt_add_translations of Qt 6.4 sees one target only, so the sources of every layer are collected here.
file(GLOB_RECURSE kassaTranslated CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/app/*.cpp ${CMAKE_SOURCE_DIR}/app/*.h
  ${CMAKE_SOURCE_DIR}/ui/*.cpp ${CMAKE_SOURCE_DIR}/ui/*.h)
set(kassaTs)
foreach(language uz uz_Cyrl ru en)
  list(APPEND kassaTs ${CMAKE_SOURCE_DIR}/translations/kassa_${language}.ts)
endforeach()
qt_add_lupdate(kassa_app_core TS_FILES ${kassaTs} SOURCES ${kassaTranslated} INCLUDE_DIRECTORIES ${CMAKE_SOURCE_DIR}
  OPTIONS -locations none -no-obsolete -no-ui-lines)
qt_add_lrelease(kassa_app_core TS_FILES ${kassaTs} QM_FILES_OUTPUT_VARIABLE kassaQm OPTIONS -silent)
qt_add_resources(kassa_app_core translations PREFIX /i18n BASE ${CMAKE_BINARY_DIR} FILES ${kassaQm})
