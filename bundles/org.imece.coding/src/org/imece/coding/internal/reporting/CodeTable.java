/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.internal.reporting;

import java.util.function.Consumer;

import org.imece.coding.code.CodeColors;
import org.imece.coding.code.Codes;
import org.imece.core.project.Titles;
import org.imece.core.reporting.Column;
import org.imece.core.reporting.RecordTable;
import org.imece.model.coding.Code;
import org.imece.model.coding.Codebook;

/** Codes. */
public final class CodeTable extends RecordTable<Codebook> {

	public CodeTable() {
		super(Codebook.class, "v1_code", "A code of a codebook.", //
				Column.text("id", "Identifier of the code"), //
				Column.text("parent_id", "Code it is within, v1_code.id; null on the first level"), //
				Column.text("codebook_id", "Codebook it is in"), //
				Column.integer("position", "Place in the codebook, from 1, in the order of the tree"), //
				Column.integer("depth", "0 on the first level"), //
				Column.text("name_tr", "Name in Turkish, else in any language"), //
				Column.text("name_en", "Name in English, else in any language"), //
				Column.text("definition_tr", "Definition in Turkish, else in any language"), //
				Column.text("definition_en", "Definition in English, else in any language"), //
				Column.text("color", "Colour #RRGGBB, also where it follows the palette"), //
				Column.integer("codable", "1 if passages can have it, 0 if it only groups"), //
				Column.integer("version", "Version of the definition"));
	}

	@Override
	protected void write(Codebook book, Consumer<Object[]> rows) {
		int[] position = new int[1];
		Codes.walk(book, code -> rows.accept(row(book, code, ++position[0])));
	}

	private static Object[] row(Codebook book, Code code, int position) {
		return new Object[] { code.getId(), Codes.parent(code).map(Code::getId).orElse(null), book.getId(), position,
				Codes.ancestors(code).size(), Titles.of(code, "tr"), Titles.of(code, "en"),
				Titles.text(code.getDescriptions(), "tr"), Titles.text(code.getDescriptions(), "en"),
				"#%06X".formatted(CodeColors.of(code)), code.isCodable() ? 1 : 0, code.getVersion() };
	}
}
