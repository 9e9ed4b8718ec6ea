# SPDX-License-Identifier: GPL-3.0-or-later
# Everything below resources/ is compiled into ui/controls (icons), app/core (texts), app/scan and ui/help (manual), under :/kassa/.
file(GLOB_RECURSE kassaResources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/icons/*.svg)
if(kassaResources)
  qt_add_resources(kassa_ui_controls icons PREFIX /kassa BASE ${CMAKE_SOURCE_DIR}/resources FILES ${kassaResources})
endif()
file(GLOB kassaTexts CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/texts/*.json)
if(kassaTexts)
  qt_add_resources(kassa_app_core texts PREFIX /kassa BASE ${CMAKE_SOURCE_DIR}/resources FILES ${kassaTexts})
endif()
# What a scanner's codes mean for a form, under :/kassa/scan/.
qt_add_resources(kassa_app_scan scan PREFIX /kassa BASE ${CMAKE_SOURCE_DIR}/resources FILES ${CMAKE_SOURCE_DIR}/resources/scan/rules.json)
# The cashiers' manual; its pictures are made by the tour (packaging/manual.sh).
file(GLOB_RECURSE kassaManual CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/manual/*.md ${CMAKE_SOURCE_DIR}/resources/manual/*.png)
qt_add_resources(kassa_ui_help manual PREFIX /kassa BASE ${CMAKE_SOURCE_DIR}/resources FILES ${kassaManual})
# The sandbox's made-up catalogue, cards and names.
if(TARGET kassa_app_sandbox)
  file(GLOB kassaSandboxData CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/app/sandbox/data/*.json)
  qt_add_resources(kassa_app_sandbox sandboxdata PREFIX /kassa/sandbox BASE ${CMAKE_SOURCE_DIR}/app/sandbox/data FILES ${kassaSandboxData})
endif()
