/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.refi;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.imece.coding.exchange.internal.Messages;
import org.imece.coding.segment.CodingSets;
import org.imece.model.coding.Code;
import org.imece.model.coding.Coder;
import org.imece.model.coding.Coding;
import org.imece.model.coding.CodingPackage;
import org.imece.model.coding.CodingSet;
import org.imece.model.coding.Document;

/** Codings of one document: each into the set of its coder. */
final class CodingMapper {

	/** GUID of the selection a coding was in; several codings can share one. */
	static final String SELECTION = RefiContext.PREFIX + "selection";
	private static final String SELECTION_NAME = RefiContext.PREFIX + "selectionName";

	private final RefiContext context;
	private final Document document;
	private final String text;
	private final String place;
	private final Map<String, Upsert<CodingSet>> sets = new HashMap<>();
	private final Map<String, Coding> present = new HashMap<>();
	private final Set<String> used = new HashSet<>();

	/** @param place how the user knows the source, for remarks */
	CodingMapper(RefiContext context, Document document, String text, String place) {
		this.context = context;
		this.document = document;
		this.text = text;
		this.place = place;
	}

	void map(List<Passage> passages) {
		passages.forEach(this::map);
	}

	private void map(Passage passage) {
		QdeNode selection = passage.node();
		List<QdeNode> codings = selection.children("Coding").toList();
		Coding first = null;
		for (QdeNode node : codings) {
			Coding coding = map(passage, node);
			first = first == null ? coding : first;
		}
		if (codings.isEmpty()) { // a passage that was marked without a code, often with a comment
			first = add(passage, selection, selection.id(), null);
		}
		if (first != null && PassagePlacer.raw(selection).isPresent()) {
			context.register(selection.id(), first);
			context.notes(selection, first);
		}
	}

	private Coding map(Passage passage, QdeNode node) {
		String codeId = node.child("CodeRef").map(ref -> ref.id("targetGUID")).orElse("");
		Optional<Code> code = context.target(codeId, Code.class);
		if (code.isEmpty()) {
			context.tally().refuse(1, place, NLS.bind(Messages.Refi_unknownCode, quote(passage)));
			return null;
		}
		return add(passage, node, node.id(), code.get());
	}

	/** @param node the coding, or the selection if it has none */
	private Coding add(Passage passage, QdeNode node, String guid, Code code) {
		Upsert<CodingSet> set = set(node.id("creatingUser"));
		String id = guid.isEmpty() || !used.add(guid)
				? RefiContext.derived("coding", passage.node().id(), guid, "" + passage.start(), "" + passage.end())
				: guid;
		Coding known = present.get(id);
		Upsert<Coding> coding = known != null ? context.present(known)
				: context.make(id, CodingPackage.Literals.CODING);
		if (known == null) {
			present.put(id, coding.element());
			set.change(() -> set.element().getCodings().add(coding.element()));
		}
		coding.set(CodingPackage.Literals.CODING__START, passage.start());
		coding.set(CodingPackage.Literals.CODING__END, passage.end());
		coding.set(CodingPackage.Literals.CODING__QUOTE, text.substring(passage.start(), passage.end()));
		coding.set(CodingPackage.Literals.CODING__CODE, code);
		Instant at = RefiContext.instant(node.get("creationDateTime"));
		if (at != null) {
			coding.set(CodingPackage.Literals.CODING__AT, at);
		}
		String memo = passage.node().children("Coding").findFirst().filter(each -> each != node).isPresent() ? ""
				: passage.node().childText("Description"); // once, on the first coding of the passage
		if (!memo.isEmpty() && coding.element().getMemo() == null) {
			coding.set(CodingPackage.Literals.CODING__MEMO, memo);
		}
		coding.property(SELECTION, passage.node().id());
		if (!passage.node().get("name").equals(coding.element().getQuote())) {
			coding.property(SELECTION_NAME, passage.node().get("name"));
		}
		context.register(guid, coding.element());
		context.notes(node, coding.element());
		context.count(coding);
		return coding.element();
	}

	private String quote(Passage passage) {
		String quote = text.substring(passage.start(), passage.end()).strip();
		return quote.length() <= 40 ? quote : quote.substring(0, 40) + '…';
	}

	private Upsert<CodingSet> set(String userGuid) {
		return sets.computeIfAbsent(userGuid, guid -> {
			Coder coder = guid.isEmpty() ? null : context.target(guid, Coder.class).orElseGet(() -> unknown(guid));
			Upsert<CodingSet> set = context.root(
					CodingSets.idOf(document.getId(), coder == null ? "" : coder.getId()),
					CodingPackage.Literals.CODING_SET);
			set.set(CodingPackage.Literals.CODING_SET__DOCUMENT, document);
			set.set(CodingPackage.Literals.CODING_SET__CODER, coder);
			set.element().getCodings().forEach(coding -> present.put(coding.getId(), coding));
			return set;
		});
	}

	private Coder unknown(String guid) {
		Upsert<Coder> coder = context.root(guid, CodingPackage.Literals.CODER);
		if (coder.isNew()) {
			coder.set(CodingPackage.Literals.CODER__HANDLE, NLS.bind(Messages.Refi_unknownCoder, guid.substring(0, 8)));
			context.tally().warn(place, NLS.bind(Messages.Refi_coderNotListed, guid.substring(0, 8)));
		}
		return coder.element();
	}
}
