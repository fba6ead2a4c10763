/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.refi;

import java.util.Optional;

import org.imece.model.coding.Area;
import org.imece.model.coding.CodingFactory;
import org.imece.model.coding.Region;
import org.imece.model.coding.TimeSpan;

/** Selections of what is no text, to and from our regions. */
final class Regions {

	private Regions() {
	}

	/** The region of a selection; empty if its numbers cannot be read. */
	static Optional<Region> read(QdeNode selection) {
		return switch (selection.name()) {
		case "AudioSelection", "VideoSelection" -> time(selection).map(Region.class::cast);
		case "PictureSelection" -> area(selection, 0).map(Region.class::cast);
		// pages are counted from 0 (Annex A.2)
		case "PDFSelection" -> selection.number("page").flatMap(page -> area(selection, page + 1));
		default -> Optional.empty();
		};
	}

	private static Optional<TimeSpan> time(QdeNode selection) {
		Optional<Long> begin = selection.longNumber("begin");
		Optional<Long> end = selection.longNumber("end");
		return begin.isEmpty() || end.isEmpty() ? Optional.empty()
				: Optional.of(time(Math.min(begin.get(), end.get()), Math.max(begin.get(), end.get())));
	}

	static TimeSpan time(long begin, long end) {
		TimeSpan span = CodingFactory.eINSTANCE.createTimeSpan();
		span.setBegin(begin);
		span.setEnd(end);
		return span;
	}

	/** Programs give the corners in any order. */
	private static Optional<Region> area(QdeNode selection, int page) {
		Optional<Integer> firstX = selection.number("firstX");
		Optional<Integer> firstY = selection.number("firstY");
		Optional<Integer> secondX = selection.number("secondX");
		Optional<Integer> secondY = selection.number("secondY");
		if (firstX.isEmpty() || firstY.isEmpty() || secondX.isEmpty() || secondY.isEmpty()) {
			return Optional.empty();
		}
		Area area = CodingFactory.eINSTANCE.createArea();
		area.setPage(page);
		area.setLeft(Math.min(firstX.get(), secondX.get()));
		area.setRight(Math.max(firstX.get(), secondX.get()));
		int low = Math.min(firstY.get(), secondY.get());
		int high = Math.max(firstY.get(), secondY.get());
		area.setTop(page == 0 ? low : high); // in a picture y grows downwards, on a page upwards
		area.setBottom(page == 0 ? high : low);
		return Optional.of(area);
	}

	/** The numbers of a region, as attributes of a selection. */
	static void write(Region region, QdeNode selection) {
		if (region instanceof TimeSpan span) {
			selection.set("begin", span.getBegin()).set("end", span.getEnd());
		} else if (region instanceof Area area) {
			// the smaller number first, on a page too, as the example of the standard has it (Annex A.2)
			selection.set("firstX", area.getLeft()).set("firstY", Math.min(area.getTop(), area.getBottom()))
					.set("secondX", area.getRight()).set("secondY", Math.max(area.getTop(), area.getBottom()));
			if (area.getPage() > 0) {
				selection.set("page", area.getPage() - 1);
			}
		}
	}
}
