/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.contribution;

/**
 * A kind of record as users know it, contributed to {@code org.imece.core.recordTypes}.
 *
 * @param type   as stored: namespace of the EPackage, {@code #}, name of the EClass
 * @param name   for the command line: lower case, English, singular
 * @param label  one of them, in the language of the user
 * @param plural several of them, in the language of the user
 * @param slice  slice under which lists group it: stakeholder, law, coding, evidence, report, or a partner's own
 * @since 0.1
 */
public record RecordType(String type, String name, String label, String plural, String slice) {
}
