# SPDX-License-Identifier: GPL-3.0-or-later
# Runs PROGRAM and passes where ThreadSanitizer ended it with 66 and named a data race.
execute_process(COMMAND ${PROGRAM} RESULT_VARIABLE code ERROR_VARIABLE said OUTPUT_VARIABLE said)
if(NOT code EQUAL 66 OR NOT said MATCHES "WARNING: ThreadSanitizer: data race")
  message(FATAL_ERROR "the planted race was not found: exit ${code}\n${said}")
endif()
message(STATUS "the planted race was found: exit ${code}")
