/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis.ui.picture.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.imece.coding.analysis.AnalysisFilter;
import org.imece.coding.analysis.CodeNetwork;
import org.imece.coding.analysis.CodedScope;
import org.imece.coding.analysis.CooccurrenceAnalysis;
import org.imece.coding.analysis.CrosstabAnalysis;
import org.imece.coding.analysis.GroupComparison;
import org.imece.coding.analysis.Groupings;
import org.imece.coding.analysis.Nearness;
import org.imece.coding.analysis.Portrait;
import org.imece.coding.analysis.Saturation;
import org.imece.coding.corpus.Corpus;
import org.imece.coding.corpus.CorpusCode;
import org.imece.coding.corpus.CorpusDocument;
import org.imece.coding.corpus.CorpusSegment;
import org.imece.model.coding.DocumentKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PicturesTest {

	private static final Point ROOM = new Point(700, 420);

	private Shell shell;
	private PictureCanvas canvas;
	private final List<Integer> opened = new ArrayList<>();

	@BeforeEach
	void open() {
		shell = new Shell(Display.getDefault());
		canvas = new PictureCanvas(shell, opened::add);
		canvas.setBounds(0, 0, ROOM.x, ROOM.y);
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	private static CodedScope scope() {
		List<CorpusCode> codes = IntStream.range(0, 6)
				.mapToObj(i -> new CorpusCode("c" + i, "kod " + i, "", List.of("kod " + i), 0x0072B2 + 0x102030 * i, true))
				.toList();
		List<CorpusDocument> documents = IntStream.range(0, 4).mapToObj(i -> new CorpusDocument("d" + i, "Görüşme " + i,
				DocumentKind.INTERVIEW, "tr", i < 2 ? "TR" : "BE", "x".repeat(4_000), List.of())).toList();
		List<CorpusSegment> segments = new ArrayList<>();
		for (int i = 0; i < 40; i++) {
			int start = i * 397 % 3_000;
			segments.add(new CorpusSegment("s" + i, "set", "d" + i % 4, start, start + 900, "c" + i * 7 % 6, "AY", "", 1,
					null));
		}
		return new CodedScope(new Corpus(documents, codes, List.of(), List.of(), List.of(), segments),
				AnalysisFilter.ALL);
	}

	private static HeatPicture heat(int rows, int columns) {
		return new HeatPicture("ısı", IntStream.range(0, rows).mapToObj(i -> "satır " + i).toList(), new int[rows],
				IntStream.range(0, columns).mapToObj(i -> "sütun " + i).toList(), new HeatPicture.Cells() {
					@Override
					public String text(int row, int column) {
						return "";
					}

					@Override
					public double strength(int row, int column) {
						return row == 0 && column == 0 ? 1 : row == 1 ? -0.5 : 0;
					}

					@Override
					public String words(int row, int column) {
						return row + "/" + column;
					}
				});
	}

	static Stream<Picture> pictures() {
		CodedScope scope = scope();
		return Stream.of(
				new BarPicture("çubuk",
						List.of(new BarPicture.Bar("a", 0, 0xE69F00, 3, "3", "a: 3"),
								new BarPicture.Bar("b", 1, -1, 0, "0", "b: 0"))),
				heat(5, 3), heat(40, 60), new PortraitPicture(Portrait.of(scope, scope.documents().get(0))),
				new CurvePicture(Saturation.of(scope, scope.documents())),
				new NetworkPicture(CodeNetwork.of(new CooccurrenceAnalysis(scope, Nearness.OVERLAP).run(null), 1)),
				new ComparisonPicture(GroupComparison
						.of(new CrosstabAnalysis(scope, Groupings.byJurisdiction(scope, Map.of())).run(null))));
	}

	@ParameterizedTest
	@MethodSource("pictures")
	void everyItemIsFoundWhereItIsDrawnAndHasWords(Picture picture) {
		canvas.show(picture);
		assertTrue(picture.count() > 0);
		assertFalse(picture.name().isBlank());
		for (int item = 0; item < picture.count(); item++) {
			Rectangle bounds = picture.bounds(item);
			assertFalse(picture.words(item).isBlank());
			if (bounds.width > 2 && !(picture instanceof NetworkPicture)) { // not where lines cross
				Point scroll = new Point(Math.max(0, bounds.x - picture.fixed().x - 1),
						Math.max(0, bounds.y - picture.fixed().y - 1));
				Point middle = new Point(bounds.x + bounds.width / 2 - scroll.x, bounds.y + bounds.height / 2 - scroll.y);
				assertEquals(item, picture.at(middle, scroll), picture.words(item));
			}
		}
	}

	@ParameterizedTest
	@MethodSource("pictures")
	void theKeyboardReachesEveryItem(Picture picture) {
		canvas.show(picture);
		List<Integer> reached = new ArrayList<>(List.of(0));
		Set<Integer> known = new HashSet<>(reached);
		for (int i = 0; i < reached.size(); i++) {
			for (int key : new int[] { SWT.ARROW_DOWN, SWT.ARROW_RIGHT, SWT.ARROW_LEFT, SWT.ARROW_UP, SWT.PAGE_DOWN }) {
				int next = Math.clamp(picture.move(reached.get(i), key), 0, picture.count() - 1);
				if (known.add(next)) {
					reached.add(next);
				}
			}
		}
		assertEquals(picture.count(), reached.size());
	}

	@ParameterizedTest
	@MethodSource("pictures")
	void drawsInEveryRoomAndTheme(Picture picture) {
		for (Point room : List.of(ROOM, new Point(120, 80), new Point(1, 1))) {
			for (boolean dark : new boolean[] { false, true }) {
				canvas.setBackground(GcPen.color(dark ? 0x26282C : 0xFFFFFF));
				canvas.setForeground(GcPen.color(dark ? 0xE6E4E0 : 0x23262B));
				Image image = new Image(canvas.getDisplay(), room.x, room.y);
				GC gc = new GC(image);
				try {
					Pen pen = new GcPen(gc, canvas);
					picture.arrange(pen, room);
					picture.paint(pen, new Point(0, 0), room, 0);
				} finally {
					gc.dispose();
					image.dispose();
				}
			}
		}
	}

	@Test
	void strongCellsAreBlueWeakOnesVermilionAndNoneIsTheGround() {
		HeatPicture picture = heat(4, 3);
		canvas.setBackground(GcPen.color(0xFFFFFF));
		Image image = new Image(canvas.getDisplay(), ROOM.x, ROOM.y);
		GC gc = new GC(image);
		try {
			Pen pen = new GcPen(gc, canvas);
			gc.setBackground(GcPen.color(0xFFFFFF));
			gc.fillRectangle(0, 0, ROOM.x, ROOM.y);
			picture.arrange(pen, ROOM);
			picture.paint(pen, new Point(0, 0), ROOM, -1);
		} finally {
			gc.dispose();
		}
		RGB strong = pixel(image, picture.bounds(0));
		RGB less = pixel(image, picture.bounds(3));
		assertTrue(strong.blue > strong.red + 80, strong.toString());
		assertTrue(less.red > less.blue + 40, less.toString());
		assertEquals(new RGB(255, 255, 255), pixel(image, picture.bounds(6)));
		image.dispose();
	}

	private static RGB pixel(Image image, Rectangle place) {
		var data = image.getImageData();
		return data.palette.getRGB(data.getPixel(place.x + 4, place.y + 4));
	}

	@Test
	void arrowsMoveAndEnterOpens() {
		canvas.show(heat(5, 3));
		key(SWT.ARROW_DOWN);
		key(SWT.ARROW_RIGHT);
		assertEquals(4, canvas.focus());
		key(SWT.CR);
		assertEquals(List.of(4), opened);
		key(SWT.END);
		assertEquals(5, canvas.focus());
		key(SWT.ARROW_RIGHT);
		assertEquals(5, canvas.focus(), "a row does not go on in the next");
	}

	@Test
	void whatTheKeyboardIsAtComesIntoView() {
		canvas.show(heat(40, 60));
		canvas.select(40 * 60 - 1);
		Rectangle place = canvas.place(canvas.focus());
		assertTrue(new Rectangle(0, 0, ROOM.x, ROOM.y).contains(place.x + place.width / 2, place.y + place.height / 2),
				place.toString());
	}

	@Test
	void anotherPictureOfTheSameSizeKeepsThePlace() {
		canvas.show(heat(5, 3));
		canvas.select(7);
		canvas.show(heat(5, 3));
		assertEquals(7, canvas.focus());
		canvas.show(heat(2, 2));
		assertEquals(0, canvas.focus());
		canvas.show(null);
		assertEquals(-1, canvas.focus());
		key(SWT.CR);
		assertEquals(List.of(), opened);
	}

	private void key(int code) {
		Event event = new Event();
		event.keyCode = code;
		canvas.notifyListeners(SWT.KeyDown, event);
	}
}
