/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.element;

/**
 * Where elements of a type are shown that have no editor of their own.
 *
 * @param viewId        the view
 * @param perspectiveId the perspective in which it has its place; {@code null} if any will do
 * @since 0.1
 */
public record ElementPlace(String viewId, String perspectiveId) {
}
