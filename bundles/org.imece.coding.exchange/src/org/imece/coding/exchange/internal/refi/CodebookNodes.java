/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.refi;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.emf.common.util.EMap;
import org.imece.coding.code.CodeColors;
import org.imece.coding.exchange.internal.Messages;
import org.imece.core.project.Titles;
import org.imece.model.coding.Code;
import org.imece.model.coding.Codebook;

/** Codes as nodes, in the order and the tree of the codebooks. */
final class CodebookNodes {

	private final ExportedProject project;
	private int written;

	CodebookNodes(ExportedProject project) {
		this.project = project;
	}

	/** The container of codes; has no children if there are none. */
	QdeNode codes() {
		QdeNode codes = new QdeNode("Codes");
		for (Codebook book : project.codebooks) {
			book.getCodes().forEach(code -> codes.add(code(code)));
		}
		if (project.codebooks.size() > 1) {
			project.codebooks.forEach(book -> project.losses().add(project.name(book), Messages.Export_codebooks));
		}
		return codes;
	}

	/** Number of codes. */
	int written() {
		return written;
	}

	private QdeNode code(Code code) {
		written++;
		QdeNode node = new QdeNode("Code").set("guid", code.getId()).set("name", project.name(code)).set("isCodable",
				code.isCodable());
		node.set("color", CodeColors.normalise(code.getColor()));
		Map<DescriptionText.Field, String> fields = new EnumMap<>(DescriptionText.Field.class);
		boolean languages = code.getNames().size() > 1 || code.getDescriptions().size() > 1;
		for (DescriptionText.Field field : DescriptionText.Field.values()) {
			@SuppressWarnings("unchecked")
			EMap<String, String> texts = (EMap<String, String>) code.eGet(field.feature);
			fields.put(field, Titles.text(texts, project.language()).strip());
			languages |= texts.size() > 1;
		}
		node.addText("Description", DescriptionText.join(
				Titles.text(code.getDescriptions(), project.language()).strip(), fields, project.language()));
		if (languages) {
			project.losses().add(project.name(code), Messages.Export_otherLanguages);
		}
		if (!code.getEarlier().isEmpty()) {
			project.losses().add(project.name(code), Messages.Export_earlier);
		}
		project.rest(node, code, Kept.REST);
		project.notes(node, code.getId());
		code.getCodes().forEach(child -> node.add(code(child)));
		return node;
	}
}
