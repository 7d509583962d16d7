# SPDX-FileCopyrightText: 2026 The Backprop Studio developers
# SPDX-License-Identifier: GPL-3.0-or-later
add_executable(backprop-window-bench windowbench.cpp)
target_link_libraries(backprop-window-bench PRIVATE backprop_test_support backprop_ui)
