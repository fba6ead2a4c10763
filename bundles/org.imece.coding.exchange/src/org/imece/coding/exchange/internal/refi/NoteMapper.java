/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.refi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.imece.coding.exchange.internal.Messages;
import org.imece.model.coding.Code;
import org.imece.model.coding.CodeSet;
import org.imece.model.coding.CodingPackage;
import org.imece.model.coding.Document;
import org.imece.model.coding.Memo;
import org.imece.model.core.CoreFactory;
import org.imece.model.core.Element;
import org.imece.model.core.Link;

/** Notes, sets and links: what refers to all the others, so it comes last. */
final class NoteMapper {

	private static final Map<String, String> KINDS = Map.of("OneWay", "one-way", "Bidirectional", "bidirectional",
			"Associative", "associative");

	private final RefiContext context;

	NoteMapper(RefiContext context) {
		this.context = context;
	}

	/** @param text the text of the note, read beforehand */
	void note(QdeNode node, SourceText text) {
		Upsert<Memo> memo = context.root(node.id(), CodingPackage.Literals.MEMO);
		context.describe(memo, node);
		if (text.isMissing()) {
			if (node.has("plainTextPath")) {
				context.tally().warn(node.get("name"), Messages.Refi_noteMissing);
			}
		} else {
			memo.set(CodingPackage.Literals.MEMO__TEXT, text.canonical());
		}
		memo.addAll(CodingPackage.Literals.MEMO__TARGETS, context.notedBy(node.id()));
		context.count(memo);
	}

	void set(QdeNode node) {
		Upsert<CodeSet> set = context.root(node.id(), CodingPackage.Literals.CODE_SET);
		context.describe(set, node);
		List<Code> codes = new ArrayList<>();
		List<Document> documents = new ArrayList<>();
		int lost = 0;
		for (QdeNode member : node.children().stream().filter(child -> child.name().startsWith("Member")).toList()) {
			String guid = member.id(member.has("targetGUID") ? "targetGUID" : "guid"); // codebooks say guid
			switch (context.target(guid).orElse(null)) {
			case Code code -> codes.add(code);
			case Document document -> documents.add(document);
			case null, default -> lost++;
			}
		}
		set.addAll(CodingPackage.Literals.CODE_SET__CODES, codes);
		set.addAll(CodingPackage.Literals.CODE_SET__DOCUMENTS, documents);
		if (lost > 0) {
			context.tally().warn(node.get("name"), NLS.bind(Messages.Refi_referencesLost, lost));
		}
		context.count(set);
	}

	void link(QdeNode node) {
		Optional<Element> origin = context.target(node.id("originGUID"));
		Optional<Element> target = context.target(node.id("targetGUID"));
		if (origin.isEmpty() || target.isEmpty()) {
			context.tally().refuse(1, node.get("name"), Messages.Refi_linkEndLost);
			return;
		}
		String kind = KINDS.getOrDefault(node.get("direction"), "associative");
		String comment = node.get("name").isEmpty() ? null : node.get("name");
		boolean present = origin.get().getLinks().stream().anyMatch(link -> link.getTarget() == target.get()
				&& kind.equals(link.getKind()) && Objects.equals(comment, link.getComment()));
		if (!present) {
			context.present(origin.get()).change(() -> {
				Link link = CoreFactory.eINSTANCE.createLink();
				link.setKind(kind);
				link.setTarget(target.get());
				link.setComment(comment);
				origin.get().getLinks().add(link);
			});
		}
		context.tally().count(!present, false);
	}
}
