/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.refi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.imece.coding.code.CodeColors;
import org.imece.coding.exchange.internal.Messages;
import org.imece.model.coding.Code;
import org.imece.model.coding.CodeSet;
import org.imece.model.coding.CodingPackage;
import org.imece.model.coding.Direction;
import org.imece.model.coding.Document;
import org.imece.model.coding.Memo;
import org.imece.model.coding.Relation;
import org.imece.model.core.Element;

/** Notes, sets and links: what refers to all the others, so it comes last. */
final class NoteMapper {

	static final Map<String, Direction> DIRECTIONS = Map.of("OneWay", Direction.ONE_WAY, "Bidirectional",
			Direction.BIDIRECTIONAL, "Associative", Direction.ASSOCIATIVE);

	private final RefiContext context;
	private final Map<String, Upsert<Memo>> memos = new LinkedHashMap<>();

	NoteMapper(RefiContext context) {
		this.context = context;
	}

	/** @param contents of files, read beforehand */
	void note(QdeNode node, SourceContents contents) {
		SourceText text = contents.texts().get(node);
		Upsert<Memo> memo = context.root(node.id(), CodingPackage.Literals.MEMO);
		context.describe(memo, node);
		if (!node.id("creatingUser").isEmpty()) {
			memo.set(CodingPackage.Literals.MEMO__CODER, context.coder(node.id("creatingUser"), node.get("name")));
		}
		Optional.ofNullable(RefiContext.instant(node.get("creationDateTime")))
				.ifPresent(at -> memo.set(CodingPackage.Literals.MEMO__AT, at));
		Medium richText = contents.media().get(node.get("richTextPath"));
		if (richText != null) {
			context.attach(memo, richText, node.get("name") + '.' + richText.extension());
			memo.property(Kept.RICH_TEXT, richText.sha256());
		}
		if (text.isMissing()) {
			if (node.has("plainTextPath")) {
				context.tally().warn(node.get("name"), Messages.Refi_noteMissing);
			}
		} else {
			memo.set(CodingPackage.Literals.MEMO__TEXT, text.canonical());
		}
		if (node.children().stream()
				.anyMatch(child -> child.name().equals("PlainTextSelection") || child.name().equals("Coding"))) {
			context.tally().warn(node.get("name"), Messages.Refi_noteCoded);
		}
		context.notes(node, memo.element());
		context.keep(memo, node);
		memos.put(node.id(), memo);
	}

	/** Ties the notes to what refers to them, when everything has been mapped. */
	void finish() {
		memos.forEach((guid, memo) -> {
			memo.addAll(CodingPackage.Literals.MEMO__TARGETS, context.notedBy(guid));
			context.count(memo);
		});
	}

	void set(QdeNode node) {
		Upsert<CodeSet> set = context.root(node.id(), CodingPackage.Literals.CODE_SET);
		context.describe(set, node);
		List<Code> codes = new ArrayList<>();
		List<Document> documents = new ArrayList<>();
		List<Memo> memos = new ArrayList<>();
		int lost = 0;
		for (QdeNode member : node.children().stream().filter(child -> child.name().startsWith("Member")).toList()) {
			switch (context.target(guid(member)).orElse(null)) {
			case Code code -> codes.add(code);
			case Document document -> documents.add(document);
			case Memo memo -> memos.add(memo);
			case null, default -> lost++;
			}
		}
		set.addAll(CodingPackage.Literals.CODE_SET__CODES, codes);
		set.addAll(CodingPackage.Literals.CODE_SET__DOCUMENTS, documents);
		set.addAll(CodingPackage.Literals.CODE_SET__MEMOS, memos);
		if (lost > 0) {
			context.tally().warn(node.get("name"), NLS.bind(Messages.Refi_referencesLost, lost));
		}
		context.keep(set, node);
		context.count(set);
	}

	/** Projects say targetGUID, codebooks guid, a draft put it into the text. */
	private static String guid(QdeNode member) {
		return member.has("targetGUID") ? member.id("targetGUID")
				: member.has("guid") ? member.id() : QdeNode.normalise(member.text());
	}

	void link(QdeNode node) {
		Optional<Element> origin = context.target(node.id("originGUID"));
		Optional<Element> target = context.target(node.id("targetGUID"));
		if (origin.isEmpty() || target.isEmpty()) {
			context.tally().refuse(1, node.get("name"), Messages.Refi_linkEndLost);
			return;
		}
		Upsert<Relation> relation = context.root(node.id(), CodingPackage.Literals.RELATION);
		context.describe(relation, node);
		relation.set(CodingPackage.Literals.RELATION__SOURCE, origin.get());
		relation.set(CodingPackage.Literals.RELATION__TARGET, target.get());
		relation.set(CodingPackage.Literals.RELATION__DIRECTION,
				DIRECTIONS.getOrDefault(node.get("direction"), Direction.ASSOCIATIVE));
		relation.set(CodingPackage.Literals.RELATION__COLOR, CodeColors.normalise(node.get("color")));
		keepGuid(relation, Kept.ORIGIN_GUID, node.id("originGUID"), origin.get());
		keepGuid(relation, Kept.TARGET_GUID, node.id("targetGUID"), target.get());
		context.notes(node, relation.element());
		context.keep(relation, node);
		context.count(relation);
	}

	/** A reference to a selection leads to its first coding here, but to the selection in an export. */
	private static void keepGuid(Upsert<?> upsert, String property, String guid, Element element) {
		if (!guid.equals(element.getId())) {
			upsert.property(property, guid);
		}
	}
}
