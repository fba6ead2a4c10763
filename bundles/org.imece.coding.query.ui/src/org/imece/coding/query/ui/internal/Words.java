/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.ui.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.imece.coding.query.coded.Condition.Comparison;
import org.imece.coding.query.ui.internal.QueryRow.Operator;
import org.imece.coding.query.ui.internal.QueryRow.Subject;
import org.imece.model.coding.DocumentKind;

/** How the builder says things in the language of the user. */
final class Words {

	private Words() {
	}

	static List<String> operators() {
		return Stream.of(Operator.values()).map(Words::operator).toList();
	}

	private static String operator(Operator operator) {
		return switch (operator) {
		case AND -> Messages.Operator_and;
		case AND_NOT -> Messages.Operator_andNot;
		case OR -> Messages.Operator_or;
		case OVERLAPS -> Messages.Operator_overlaps;
		case NOT_OVERLAPS -> Messages.Operator_notOverlaps;
		case WITHIN -> Messages.Operator_within;
		case NOT_WITHIN -> Messages.Operator_notWithin;
		case CONTAINS -> Messages.Operator_contains;
		case NOT_CONTAINS -> Messages.Operator_notContains;
		case NEAR -> Messages.Operator_near;
		case NOT_NEAR -> Messages.Operator_notNear;
		case FOLLOWED_BY -> Messages.Operator_followedBy;
		case NOT_FOLLOWED_BY -> Messages.Operator_notFollowedBy;
		case SAME_SPEAKER -> Messages.Operator_sameSpeaker;
		case NOT_SAME_SPEAKER -> Messages.Operator_notSameSpeaker;
		};
	}

	static List<String> subjects() {
		return Stream.of(Subject.values()).map(Words::subject).toList();
	}

	private static String subject(Subject subject) {
		return switch (subject) {
		case CODE -> Messages.Subject_code;
		case CODE_ONLY -> Messages.Subject_codeOnly;
		case ANY -> Messages.Subject_any;
		case TEXT -> Messages.Subject_text;
		case TEXT_REGEX -> Messages.Subject_textRegex;
		case MEMO -> Messages.Subject_memo;
		case CODER -> Messages.Subject_coder;
		case SPEAKER -> Messages.Subject_speaker;
		case DOCUMENT -> Messages.Subject_document;
		case KIND -> Messages.Subject_kind;
		case LANGUAGE -> Messages.Subject_language;
		case JURISDICTION -> Messages.Subject_jurisdiction;
		case CASE -> Messages.Subject_case;
		case VARIABLE -> Messages.Subject_variable;
		};
	}

	/** What an empty field asks for. */
	static String message(Subject subject) {
		return switch (subject) {
		case TEXT, MEMO -> Messages.Row_wordsMessage;
		case TEXT_REGEX -> Messages.Row_regexMessage;
		default -> Messages.Row_nameMessage;
		};
	}

	static String sign(Comparison comparison) {
		return switch (comparison) {
		case EQUAL -> "=";
		case NOT_EQUAL -> "≠";
		case LESS -> "<";
		case AT_MOST -> "≤";
		case GREATER -> ">";
		case AT_LEAST -> "≥";
		};
	}

	/** A value as users read it. */
	static String shown(Subject subject, String value) {
		return subject == Subject.KIND ? kinds().getOrDefault(value, value) : value;
	}

	/** The value that users mean by what they read. */
	static String meant(Subject subject, String shown) {
		return subject == Subject.KIND ? kinds().entrySet().stream()
				.filter(entry -> entry.getValue().equalsIgnoreCase(shown.strip())).map(Map.Entry::getKey).findFirst()
				.orElse(shown) : shown;
	}

	private static Map<String, String> kinds() {
		return Stream.of(DocumentKind.values())
				.collect(Collectors.toMap(kind -> kind.name().toLowerCase(Locale.ROOT), Words::kind));
	}

	private static String kind(DocumentKind kind) {
		return switch (kind) {
		case OTHER -> Messages.Kind_other;
		case INTERVIEW -> Messages.Kind_interview;
		case FOCUS_GROUP -> Messages.Kind_focusGroup;
		case LITERATURE -> Messages.Kind_literature;
		case FIELD_NOTE -> Messages.Kind_fieldNote;
		case WEB_PAGE -> Messages.Kind_webPage;
		case AUDIO -> Messages.Kind_audio;
		case VIDEO -> Messages.Kind_video;
		case PICTURE -> Messages.Kind_picture;
		};
	}
}
