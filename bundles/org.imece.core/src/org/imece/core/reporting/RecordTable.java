/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.reporting;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.EMap;
import org.eclipse.emf.ecore.EObject;
import org.imece.core.project.RecordReader;
import org.imece.model.core.Element;

/**
 * A table of which the records of one type are the source; other records contribute no rows.
 *
 * @param <T> type of the records
 * @since 0.1
 */
public abstract class RecordTable<T extends Element> implements IReportTable {

	private final Class<T> type;
	private final String name;
	private final String description;
	private final List<Column> columns;

	/** @param name with its version, such as {@code v1_organisation} */
	protected RecordTable(Class<T> type, String name, String description, Column... columns) {
		this.type = type;
		this.name = name;
		this.description = description;
		this.columns = List.of(columns);
	}

	@Override
	public final String name() {
		return name;
	}

	@Override
	public final String description() {
		return description;
	}

	@Override
	public final List<Column> columns() {
		return columns;
	}

	@Override
	public final void rows(Element root, Consumer<Object[]> rows) {
		if (type.isInstance(root)) {
			write(type.cast(root), rows);
		}
	}

	/**
	 * Writes the rows of a record.
	 *
	 * @see IReportTable#rows
	 */
	protected abstract void write(T root, Consumer<Object[]> rows);

	/** The text in exactly this language; {@code null} for an empty one too. */
	protected static String wording(EMap<String, String> texts, String language) {
		String text = texts.get(language);
		return text == null || text.isBlank() ? null : text;
	}

	/** The identifier of what is referred to, {@code null} for nothing. */
	protected static String id(EObject target) {
		return target == null ? null : RecordReader.targetId(target);
	}

	/** SQLite has no truth values. */
	protected static Integer flag(boolean value) {
		return value ? 1 : 0;
	}

	/** Dates, instants and the like as they print themselves, which is ISO 8601; {@code null} for nothing. */
	protected static String string(Object value) {
		return value == null ? null : value.toString();
	}
}
