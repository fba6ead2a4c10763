/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.corpus;

/**
 * One uninterrupted contribution of a speaker.
 *
 * @param start        first UTF-16 unit
 * @param end          behind the last UTF-16 unit
 * @param speakerId    empty if nobody is known to speak
 * @param speakerLabel as printed before the turn; may be empty
 * @since 0.1
 */
public record CorpusTurn(int start, int end, String speakerId, String speakerLabel) {
}
