/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.refi;

import java.util.List;
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

	CodebookMapper(RefiContext context) {
		this.context = context;
	}

	/**
	 * @param codeBook   the node {@code CodeBook}
	 * @param name       of a new codebook
	 */
	void map(QdeNode codeBook, String name) {
		List<QdeNode> codes = codeBook.within("Codes").filter(node -> node.name().equals("Code")).toList();
		if (!codes.isEmpty()) {
			Codebook book = codebook(codes, name);
			codes.forEach(code -> map(code, book));
		}
	}

	private Codebook codebook(List<QdeNode> codes, String name) {
		Optional<Codebook> present = codes.stream().map(node -> context.knownCode(node.id())).flatMap(Optional::stream)
				.map(Codes::codebook).findFirst();
		if (present.isPresent()) {
			return present.get();
		}
		Upsert<Codebook> book = context.root(RefiContext.derived("codebook", codes.get(0).id()),
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
		context.describe(code, node);
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

	private void addTo(EObject parent, Code code) {
		if (parent instanceof Codebook book) {
			context.present(book).change(() -> Codes.children(book).add(code));
		} else {
			context.present((Code) parent).change(() -> Codes.children(parent).add(code));
		}
	}
}
