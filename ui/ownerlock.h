// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLockFile>
#include <QString>

#include <memory>

/// Whose a lock is that somebody wanted to have.
enum class LockOwner {
    This, ///< whoever asked has it now
    Living, ///< a program at work on this computer
    OtherComputer, ///< whether its program still lives cannot be seen from here
    Dead, ///< nobody any more; but it cannot be had where nothing can be written
};

/// A lock, in a file of its own, that only the death of its owner sets free, however old it is.
std::unique_ptr<QLockFile> ownerLock(const QString &path);

/// Takes the lock if nobody has it, and says whose it is.
LockOwner take(QLockFile &lock);
/// Whether somebody has the lock in that file. One that the dead have left is removed.
bool isHeld(const QString &path);
/// The computer whose program made a lock, if it is another one; else nothing.
QString otherComputer(const QLockFile &lock);
