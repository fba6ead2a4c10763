/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.imports;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.imece.stakeholder.csv.CsvRow;
import org.imece.stakeholder.text.Messages;

/** Which column holds what, by the headers. */
public final class ColumnMapping {

	/** How headers of an export look that have something after the name of the field. */
	public static final String IN_LANGUAGE = "%s (%s)";
	public static final String CLASS_PREFIX = "class: ";
	public static final String IDENTIFIER_PREFIX = "no: ";
	private static final Pattern WITH_LANGUAGE = Pattern.compile("(.+?)\\s*[(\\[]([a-z]{2})[)\\]]");
	private static final Pattern CLASS = Pattern.compile(CLASS_PREFIX + "(\\S+) (\\S+)");
	private static final Pattern IDENTIFIER = Pattern.compile(IDENTIFIER_PREFIX + "(\\S+)");
	private static final Pattern VERSION = Pattern.compile("2[ .,]1|2(?!\\d)");
	/** Titles and dates above the table: the header is looked for in so many rows. */
	private static final int ROWS_ABOVE = 10;

	private final List<Target> targets = new ArrayList<>();
	private final Set<Field> claimed = EnumSet.noneOf(Field.class);
	private final Set<String> properties = new HashSet<>();

	private ColumnMapping(List<String> headers) {
		for (int i = 0; i < headers.size(); i++) {
			targets.add(target(headers.get(i), i));
		}
	}

	/** Position of the row with the headers, the first that has a column for the name; empty if there is none. */
	static Optional<Integer> findHeader(List<CsvRow> rows) {
		for (int i = 0; i < Math.min(ROWS_ABOVE, rows.size()); i++) {
			List<String> cells = rows.get(i).cells();
			if (cells.stream().anyMatch(cell -> Field.of(cell).filter(field -> field == Field.NAME).isPresent())
					&& new HashSet<>(cells).size() * 2 > cells.size()) {
				return Optional.of(i);
			}
		}
		return Optional.empty();
	}

	static ColumnMapping of(CsvRow header) {
		return new ColumnMapping(header.cells());
	}

	private Target target(String header, int index) {
		Optional<Field> field = Field.of(header);
		if (field.isPresent() && (claimed.add(field.get()) || field.get().hasSeveral())) {
			return new Target.OfField(field.get(), field.get() == Field.NACE ? version(header) : "");
		}
		if (field.isPresent() && field.get() == Field.NAME && header.toLowerCase(Locale.ROOT).contains("nvan")) {
			return new Target.OfField(Field.LEGAL_NAME, ""); // a column Ad and a column Unvan
		}
		Matcher localized = WITH_LANGUAGE.matcher(header);
		if (localized.matches()) {
			Optional<Field> base = Field.of(localized.group(1));
			if (base.isPresent() && base.get() == Field.NAME) {
				return new Target.NameIn(localized.group(2));
			}
			if (base.isPresent() && base.get() == Field.DESCRIPTION) {
				return new Target.DescriptionIn(localized.group(2));
			}
		}
		Matcher classification = CLASS.matcher(header);
		if (classification.matches()) {
			return new Target.ClassIn(classification.group(1), classification.group(2));
		}
		Matcher identifier = IDENTIFIER.matcher(header);
		return identifier.matches() ? new Target.IdentifierIn(identifier.group(1))
				: new Target.Property(free(header.isEmpty() ? NLS.bind(Messages.Import_column, index + 1) : header));
	}

	private static String version(String header) {
		Matcher version = VERSION.matcher(header);
		return version.find() ? version.group().replaceAll("[ ,]", ".") : "";
	}

	/** A name that no column has yet. */
	private String free(String name) {
		String free = name;
		for (int i = 2; !properties.add(free); i++) {
			free = name + " (" + i + ')';
		}
		return free;
	}

	/** Where a column goes; a cell beyond the header is kept under its number. */
	Target target(int column) {
		return column < targets.size() ? targets.get(column)
				: new Target.Property(NLS.bind(Messages.Import_column, column + 1));
	}

	/** Names of the properties that columns become. */
	List<String> properties() {
		return targets.stream().filter(Target.Property.class::isInstance)
				.map(target -> ((Target.Property) target).name()).toList();
	}

	/** Whether there is a column for NACE that does not tell its version. */
	boolean assumesNace() {
		return targets.stream().anyMatch(target -> target instanceof Target.OfField of && of.field() == Field.NACE
				&& of.version().isEmpty());
	}

	int size() {
		return targets.size();
	}

	boolean has(Field field) {
		return claimed.contains(field);
	}
}
