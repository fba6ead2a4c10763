/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.coded;

/**
 * A question about codings: either {@link Passages}, or a {@link Condition} on them. A condition by itself asks for all
 * codings that fulfil it.
 *
 * <pre>
 * query     := part { "or" part }
 * part      := piece { "and" [ "not" ] piece }
 * piece     := operand { relation operand }
 * operand   := "any" | "code" [ "only" ] NAME | "(" query ")" | [ "not" ] condition
 * relation  := [ "not" ] ( "overlaps" | "within" | "contains" | "near" DISTANCE | "followed" [ "by" "within" ] DISTANCE )
 *              [ "same" "speaker" ]
 *            | [ "not" ] "same" "speaker"
 * DISTANCE  := NUMBER ( "words" | "turns" )
 * condition := ( "coder" | "document" | "kind" | "language" | "jurisdiction" | "speaker" | "case" ) NAME
 *            | "variable" NAME ( "=" | "!=" | "&lt;" | "&lt;=" | "&gt;" | "&gt;=" ) VALUE
 *            | ( "text" | "memo" ) ( "contains" | "matches" ) STRING
 * NAME      := STRING [ "#" ID ]
 * </pre>
 *
 * Operators of one kind are read from left to right. A {@code STRING} stands in double quotes, with {@code \"} and
 * {@code \\} for these signs. A code is named by its title or, where several have it, by the end of its path:
 * {@code "engeller › iletişim"}, where {@code >} will do for the sign. An identifier, which saved queries have, counts more than the name before it.
 * Keywords may be Turkish, also mixed with English ones: {@code kod "güven" yakın 10 sözcük kod "engeller"}.
 *
 * @see QueryParser
 * @see QueryPrinter
 * @see QueryOperation
 * @since 0.1
 */
public sealed interface Query permits Passages, Condition {
}
