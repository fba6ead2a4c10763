/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.project;

import java.time.Instant;

/**
 * Whether everything is on disk.
 *
 * @param savedAt when the last commit was; {@code null} if nothing has been changed since the project was opened
 * @param pending whether edits wait to be committed
 * @param failure why the last commit failed, in the language of the user; {@code null} if it did not
 * @since 0.1
 */
public record SaveState(Instant savedAt, boolean pending, String failure) {
}
