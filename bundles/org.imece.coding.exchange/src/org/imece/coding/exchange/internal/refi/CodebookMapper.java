/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.refi;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.imece.coding.code.CodeColors;
import org.imece.coding.code.Codes;
import org.imece.coding.exchange.internal.Messages;
import org.imece.model.coding.Code;
import org.imece.model.coding.Codebook;
import org.imece.model.coding.CodingPackage;
import org.imece.model.core.CorePackage;

/** Codes of a file: into the codebook that has some of them already, otherwise into a new one. */
final class CodebookMapper {

	private final RefiContext context;
	private final Map<String, String> books = new HashMap<>();

	/** @param sideFile tells which codebook a code was in, since the standard has only one */
	CodebookMapper(RefiContext context, Optional<QdeNode> sideFile) {
		this.context = context;
		sideFile.stream().flatMap(file -> file.children(SideFile.CODEBOOK))
				.forEach(book -> book.children(SideFile.CODE).forEach(code -> books.put(code.id(), book.id())));
	}

	/**
	 * @param codeBook   the node {@code CodeBook}
	 * @param name       of a new codebook
	 */
	void map(QdeNode codeBook, String name) {
		List<QdeNode> codes = codeBook.within("Codes").filter(node -> node.name().equals("Code")).toList();
		if (!codes.isEmpty()) {
			Optional<Codebook> book = codes.stream().map(node -> context.knownCode(node.id()))
					.flatMap(Optional::stream).map(Codes::codebook).findFirst();
			for (QdeNode code : codes) {
				String id = books.get(code.id());
				map(code, id != null ? context.<Codebook>root(id, CodingPackage.Literals.CODEBOOK).element()
						: book.orElseGet(() -> newBook(codes.get(0).id(), name)));
			}
		}
	}

	private Codebook newBook(String firstCode, String name) {
		Upsert<Codebook> book = context.root(RefiContext.derived("codebook", firstCode),
				CodingPackage.Literals.CODEBOOK);
		book.text(CorePackage.Literals.ELEMENT__NAMES, context.language(), name);
		return book.element();
	}

	private void map(QdeNode node, EObject parent) {
		String guid = node.id().isEmpty() ? RefiContext.derived("code", node.get("name")) : node.id();
		Optional<Code> present = context.knownCode(guid);
		Upsert<Code> code = present.map(context::present)
				.orElseGet(() -> context.make(guid, CodingPackage.Literals.CODE));
		if (present.isEmpty()) {
			addTo(parent, code.element());
		}
		context.register(guid, code.element());
		describe(code, node);
		context.keep(code, node);
		code.set(CodingPackage.Literals.CODE__CODABLE, !node.get("isCodable").equals("false"));
		if (node.has("color")) {
			String color = CodeColors.normalise(node.get("color"));
			if (color == null) {
				context.tally().warn(node.get("name"), NLS.bind(Messages.Refi_badColor, node.get("color")));
			} else {
				code.set(CodingPackage.Literals.CODE__COLOR, color);
			}
		}
		context.notes(node, code.element());
		context.count(code);
		node.children("Code").forEach(child -> map(child, code.element()));
	}

	private void describe(Upsert<Code> code, QdeNode node) {
		DescriptionText.Parts parts = DescriptionText.split(node.childText("Description"));
		code.text(CorePackage.Literals.ELEMENT__NAMES, context.language(), node.get("name"));
		code.text(CorePackage.Literals.ELEMENT__DESCRIPTIONS, context.language(), parts.definition());
		parts.fields().forEach((field, text) -> code.text(field.feature, context.language(), text));
		context.stamp(code, node);
	}

	private void addTo(EObject parent, Code code) {
		if (parent instanceof Codebook book) {
			context.present(book).change(() -> Codes.children(book).add(code));
		} else {
			context.present((Code) parent).change(() -> Codes.children(parent).add(code));
		}
	}
}
