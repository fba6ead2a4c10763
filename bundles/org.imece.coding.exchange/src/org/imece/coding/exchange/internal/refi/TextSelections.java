/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.refi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.imece.coding.exchange.internal.Messages;
import org.imece.coding.text.IncompleteText;
import org.imece.model.coding.CodingFactory;
import org.imece.model.coding.Document;
import org.imece.model.coding.SyncPoint;

/** Selections and codings of the text of a source. */
final class TextSelections {

	private final RefiContext context;
	private final OffsetConvention expected;

	TextSelections(RefiContext context, OffsetConvention expected) {
		this.context = context;
		this.expected = expected;
	}

	/** A stand-in for codings of a source as a whole. */
	static Passage whole(List<QdeNode> codings, int length) {
		QdeNode whole = new QdeNode(Passage.WHOLE);
		codings.forEach(whole::add);
		return new Passage(whole, 0, length);
	}

	/**
	 * @param node    what holds the selections of the text
	 * @param whole   codings of the source as a whole, beyond those in {@code node}
	 * @param regions passages that are not in the text
	 * @param twins   selections on pages by the GUID of the selection in the text that says the same
	 */
	void map(Upsert<Document> document, QdeNode node, SourceText text, List<QdeNode> whole, List<Passage> regions,
			Map<String, QdeNode> twins) {
		String place = document.element().getFileName() == null ? node.get("name") : document.element().getFileName();
		List<QdeNode> selections = node.children("PlainTextSelection").toList();
		List<Passage> passages;
		String canonical;
		if (text.isMissing()) {
			PassagePlacer.Excerpts excerpts = new PassagePlacer(context, place, expected).excerpts(selections);
			canonical = excerpts.text();
			passages = known(document, excerpts);
			context.tally().warn(place, missing(text, passages.size()));
			node.children("TranscriptSelection").forEach(selection -> context.tally().refuse(
					PassagePlacer.items(selection), place,
					NLS.bind(Messages.Refi_passageUnknown, selection.get("name"))));
		} else {
			canonical = text.canonical();
			passages = new ArrayList<>();
			passages.addAll(new PassagePlacer(context, place, expected).place(text, selections));
			passages.addAll(new TranscriptSelections(context, place).place(node, text, expected));
		}
		passages = withTwins(passages, twins);
		passages.addAll(regions);
		List<QdeNode> all = new ArrayList<>(whole);
		node.children("Coding").forEach(all::add);
		if (!all.isEmpty()) {
			passages.add(whole(all, canonical.length()));
		}
		new CodingMapper(context, document.element(), canonical, place).map(passages);
	}

	/** Passages in the text with their places on pages; what is not in the text stays on its page. */
	private static List<Passage> withTwins(List<Passage> passages, Map<String, QdeNode> twins) {
		Map<String, QdeNode> left = new HashMap<>(twins);
		List<Passage> all = new ArrayList<>();
		for (Passage passage : passages) {
			QdeNode twin = left.remove(passage.node().id());
			all.add(twin == null ? passage
					: new Passage(passage.node(), passage.start(), passage.end(), Regions.read(twin).orElse(null), twin));
		}
		left.values().forEach(twin -> Regions.read(twin).ifPresent(region -> all.add(new Passage(twin, region))));
		return all;
	}

	/** What is known of a text whose file is missing becomes the text, unless the project has the whole one. */
	private List<Passage> known(Upsert<Document> document, PassagePlacer.Excerpts excerpts) {
		if (document.isNew() || document.element().getText() == null) {
			SourceMapper.setText(document, excerpts.text().isEmpty() ? null : excerpts.text());
			document.property(IncompleteText.PROPERTY, "true");
		} else if (!document.element().getProperties().containsKey(IncompleteText.PROPERTY)) {
			excerpts.passages().forEach(passage -> context.tally().keep(PassagePlacer.items(passage.node())));
			return new ArrayList<>(); // the project has the codings too
		}
		return new ArrayList<>(excerpts.passages());
	}

	private static String missing(SourceText text, int passages) {
		return NLS.bind(switch (text.problem()) {
		case NOT_TEXT -> Messages.Refi_notText;
		case RICH_TEXT_ONLY -> Messages.Refi_richTextOnly;
		default -> Messages.Refi_textMissing;
		}, passages);
	}

	/** Takes over where the text is in the recording. */
	void syncPoints(Upsert<Document> document, QdeNode node, SourceText text) {
		List<QdeNode> points = node.children("SyncPoint").toList();
		if (points.isEmpty() || !document.isNew() && !document.element().getSyncPoints().isEmpty()) {
			return;
		}
		int[] offsets = expected.offsets(text.raw());
		List<SyncPoint> syncPoints = new ArrayList<>();
		List<String> guids = new ArrayList<>();
		for (QdeNode point : points) {
			int position = point.number("position").orElse(-1);
			if (position >= 0 && position < offsets.length && offsets[position] >= 0 && point.has("timeStamp")) {
				SyncPoint syncPoint = CodingFactory.eINSTANCE.createSyncPoint();
				syncPoint.setPosition(offsets[position]);
				syncPoint.setMillis(point.longNumber("timeStamp").orElse(0L));
				syncPoints.add(syncPoint);
				guids.add(point.id());
			}
		}
		if (syncPoints.size() < points.size()) {
			context.tally().warn(node.get("name"),
					NLS.bind(Messages.Refi_syncPointsIncomplete, points.size() - syncPoints.size()));
		}
		document.change(() -> {
			document.element().getSyncPoints().clear();
			document.element().getSyncPoints().addAll(syncPoints);
		});
		document.property(Kept.SYNC_POINTS, String.join(" ", guids));
	}
}
