/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.coded;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import org.imece.coding.corpus.CorpusVariable;
import org.imece.coding.query.coded.Condition.Comparison;
import org.imece.model.coding.VariableType;

/** Compares values of variables by their types: 9 is less than 10, whatever their letters say. */
final class VariableValues {

	private final Map<String, VariableType> types;

	VariableValues(Collection<CorpusVariable> variables) {
		types = variables.stream().collect(Collectors.toMap(CorpusVariable::id, CorpusVariable::type, (one, two) -> one));
	}

	private VariableType type(String variableId) {
		return types.getOrDefault(variableId, VariableType.TEXT);
	}

	/** Texts are the same or not; which is less has no meaning for them. */
	boolean allows(String variableId, Comparison comparison) {
		VariableType type = type(variableId);
		return comparison == Comparison.EQUAL || comparison == Comparison.NOT_EQUAL
				|| type != VariableType.TEXT && type != VariableType.BOOLEAN;
	}

	/** Whether a text is a value of the type of a variable. */
	boolean understands(String variableId, String value) {
		return value(type(variableId), value).isPresent();
	}

	/** How a value of a case compares to one in a query; empty if one of them is no value of the type. */
	OptionalInt compare(String variableId, String one, String other) {
		VariableType type = type(variableId);
		Optional<Comparable<Object>> left = value(type, one);
		Optional<Comparable<Object>> right = value(type, other);
		return left.isPresent() && right.isPresent() ? OptionalInt.of(left.get().compareTo(right.get()))
				: OptionalInt.empty();
	}

	@SuppressWarnings("unchecked")
	private static Optional<Comparable<Object>> value(VariableType type, String text) {
		String lexical = text.strip();
		try {
			Object value = switch (type) {
			case TEXT -> lexical;
			case BOOLEAN -> bool(lexical);
			case INTEGER, FLOAT -> new BigDecimal(lexical);
			case DATE -> LocalDate.parse(lexical.length() > 10 ? lexical.substring(0, 10) : lexical);
			case DATE_TIME -> moment(lexical);
			};
			return Optional.of((Comparable<Object>) value);
		} catch (NumberFormatException | DateTimeParseException e) {
			return Optional.empty();
		}
	}

	/** The four forms of XML Schema. */
	private static Boolean bool(String lexical) {
		return switch (lexical) {
		case "true", "1" -> Boolean.TRUE;
		case "false", "0" -> Boolean.FALSE;
		default -> throw new NumberFormatException(lexical);
		};
	}

	/** A moment without zone is in UTC; a day alone is its start. */
	private static Comparable<?> moment(String lexical) {
		if (lexical.length() == 10) {
			return LocalDate.parse(lexical).atStartOfDay().toInstant(ZoneOffset.UTC);
		}
		boolean zoned = lexical.endsWith("Z") || lexical.lastIndexOf('+') > 10 || lexical.lastIndexOf('-') > 10;
		return zoned ? OffsetDateTime.parse(lexical).toInstant()
				: LocalDateTime.parse(lexical).toInstant(ZoneOffset.UTC);
	}
}
