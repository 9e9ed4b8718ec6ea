# SPDX-License-Identifier: GPL-3.0-or-later
# Everything below resources/ is compiled into ui/controls (icons) and app/models (texts), under :/kassa/.
file(GLOB_RECURSE kassaResources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/icons/*.svg)
if(kassaResources)
  qt_add_resources(kassa_ui_controls icons PREFIX /kassa BASE ${CMAKE_SOURCE_DIR}/resources FILES ${kassaResources})
endif()
file(GLOB kassaTexts CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/texts/*.json)
if(kassaTexts)
  qt_add_resources(kassa_app_core texts PREFIX /kassa BASE ${CMAKE_SOURCE_DIR}/resources FILES ${kassaTexts})
endif()
