/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.refi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
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

	private final RefiContext context;
	private final Document document;
	private final String text;
	private final String place;
	private final Map<String, Upsert<CodingSet>> sets = new HashMap<>();
	private final Map<String, Coding> present = new HashMap<>();
	private final Map<Coding, String> users = new HashMap<>();

	/**
	 * @param text  empty if the document has none
	 * @param place how the user knows the source, for remarks
	 */
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
		List<QdeNode> twins = passage.twin() == null ? new ArrayList<>()
				: new ArrayList<>(passage.twin().children("Coding").toList());
		List<Upsert<Coding>> mapped = new ArrayList<>();
		for (QdeNode node : codings) {
			map(passage, node, twins).ifPresent(mapped::add);
		}
		if (codings.isEmpty()) { // a passage that was marked without a code, often with a comment
			mapped.add(add(passage, selection, selection.id(), null));
		}
		if (!mapped.isEmpty() && !passage.isWhole()) {
			Upsert<Coding> main = ofSelection(mapped, selection);
			if (passage.twin() != null) {
				context.keep(main, passage.twin(), Kept.TWIN_REST, List.of());
			}
			context.register(selection.id(), mapped.get(0).element());
		}
		mapped.forEach(context::count);
		if (!twins.isEmpty()) { // the page has codings that the text has not
			QdeNode rest = new QdeNode(passage.twin().name(), passage.twin().attributes());
			twins.forEach(rest::add);
			map(new Passage(rest, EcoreUtil.copy(passage.region())));
		}
	}

	private Optional<Upsert<Coding>> map(Passage passage, QdeNode node, List<QdeNode> twins) {
		String codeId = codeId(node);
		Optional<Code> code = context.target(codeId, Code.class);
		if (code.isEmpty()) {
			context.tally().refuse(1, place, NLS.bind(Messages.Refi_unknownCode, quote(passage)));
			return Optional.empty();
		}
		Upsert<Coding> coding = add(passage, node, node.id(), code.get());
		Optional<QdeNode> twin = twins.stream().filter(each -> codeId(each).equals(codeId)).findFirst();
		twin.ifPresent(each -> {
			twins.remove(each);
			if (context.claimCoding(each.id()) && !each.id().equals(twinGuid(coding.element()))) {
				coding.property(Kept.TWIN, each.id());
			}
		});
		return Optional.of(coding);
	}

	private static String codeId(QdeNode coding) {
		return coding.child("CodeRef").map(ref -> ref.id("targetGUID")).orElse("");
	}

	/** GUID of the selection of a coding that shares its selection with no other. */
	static String selectionGuid(Coding coding) {
		return RefiContext.derived("selection", coding.getId());
	}

	/** GUID of a coding on the page of a PDF, beside the one in the text. */
	static String twinGuid(Coding coding) {
		return RefiContext.derived("twin", coding.getId());
	}

	/** The coding of a selection that was made first; it keeps what is said of the selection. */
	static Coding main(List<Coding> codings) {
		return codings.stream()
				.min(Comparator.comparing(Coding::getAt, Comparator.nullsLast(Comparator.naturalOrder()))
						.thenComparing(Coding::getId))
				.orElseThrow();
	}

	/** Keeps what is said once for all codings of a selection on the one that was made first. */
	private Upsert<Coding> ofSelection(List<Upsert<Coding>> codings, QdeNode selection) {
		String memo = selection.childText("Description");
		if (!memo.isEmpty() && codings.get(0).element().getMemo() == null) {
			codings.get(0).set(CodingPackage.Literals.CODING__MEMO, memo);
		}
		Coding first = main(codings.stream().map(Upsert::element).toList());
		Upsert<Coding> main = codings.stream().filter(each -> each.element() == first).findFirst().orElseThrow();
		String shown = PassageName.shown(Objects.requireNonNullElse(first.getQuote(), ""));
		if (!selection.raw("name").equals(shown)) {
			main.property(Kept.SELECTION_NAME, selection.raw("name"));
		}
		String user = users.get(first);
		for (String stamp : Kept.STAMPS) {
			String own = RefiContext.stamp(stamp, selection);
			if (!own.equals(switch (stamp) {
			case "creatingUser" -> user;
			case "creationDateTime" -> Objects.toString(first.getAt(), "");
			default -> "";
			})) {
				main.property(Kept.SELECTION + stamp, own);
			}
		}
		List<String> notes = selection.children("NoteRef").map(ref -> ref.id("targetGUID")).toList();
		if (!notes.isEmpty() && first.getCode() != null) {
			main.property(Kept.SELECTION_NOTES, String.join(" ", notes));
			context.notes(selection, first);
		}
		if (selection.name().equals("TranscriptSelection")) {
			main.property(Kept.SYNC, selection.id("fromSyncPoint") + ' ' + selection.id("toSyncPoint"));
		}
		context.keep(main, selection, Kept.SELECTION_REST, List.of());
		return main;
	}

	/** @param node the coding, or the selection if it has none */
	private Upsert<Coding> add(Passage passage, QdeNode node, String guid, Code code) {
		Upsert<CodingSet> set = set(node.id("creatingUser"));
		String id = guid.isEmpty() || !context.claimCoding(guid)
				? RefiContext.derived("coding", passage.node().id(), guid, "" + passage.start(), "" + passage.end())
				: guid;
		Coding known = present.get(id);
		Upsert<Coding> coding = known != null ? context.present(known)
				: context.make(id, CodingPackage.Literals.CODING);
		if (known == null) {
			present.put(id, coding.element());
			set.change(() -> set.element().getCodings().add(coding.element()));
		}
		users.put(coding.element(), node.id("creatingUser"));
		coding.set(CodingPackage.Literals.CODING__START, passage.start());
		coding.set(CodingPackage.Literals.CODING__END, passage.end());
		coding.set(CodingPackage.Literals.CODING__QUOTE,
				passage.isInText() && !text.isEmpty() ? text.substring(passage.start(), passage.end()) : null);
		coding.set(CodingPackage.Literals.CODING__CODE, code);
		if (!EcoreUtil.equals(coding.element().getRegion(), passage.region())) {
			coding.set(CodingPackage.Literals.CODING__REGION, EcoreUtil.copy(passage.region()));
		}
		if (passage.isWhole()) {
			coding.property(Kept.WHOLE, "true");
		} else if (code != null && !passage.node().id().isEmpty()
				&& !passage.node().id().equals(selectionGuid(coding.element()))) {
			coding.set(CodingPackage.Literals.CODING__SELECTION, passage.node().id());
		}
		Optional.ofNullable(RefiContext.instant(node.get("creationDateTime")))
				.ifPresent(at -> coding.set(CodingPackage.Literals.CODING__AT, at));
		if (node.name().equals("Coding")) {
			context.keep(coding, node);
		}
		context.register(guid, coding.element());
		context.notes(node, coding.element());
		return coding;
	}

	private String quote(Passage passage) {
		String quote = passage.isInText() ? text.substring(passage.start(), passage.end()).strip()
				: passage.node().get("name");
		return quote.length() <= 40 ? quote : quote.substring(0, 40) + '…';
	}

	private Upsert<CodingSet> set(String userGuid) {
		return sets.computeIfAbsent(userGuid, guid -> {
			Coder coder = guid.isEmpty() ? null : context.coder(guid, place);
			Upsert<CodingSet> set = context.root(
					CodingSets.idOf(document.getId(), coder == null ? "" : coder.getId()),
					CodingPackage.Literals.CODING_SET);
			set.set(CodingPackage.Literals.CODING_SET__DOCUMENT, document);
			set.set(CodingPackage.Literals.CODING_SET__CODER, coder);
			set.element().getCodings().forEach(coding -> present.put(coding.getId(), coding));
			return set;
		});
	}
}
