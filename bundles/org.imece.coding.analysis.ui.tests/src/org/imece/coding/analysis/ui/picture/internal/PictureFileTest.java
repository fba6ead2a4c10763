/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis.ui.picture.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Pictures as files: whole, fine enough to print, the same in PNG and SVG. */
class PictureFileTest {

	private static final int ROWS = 40;
	private static final int COLUMNS = 60;

	private Shell shell;
	private PictureCanvas canvas;

	@BeforeEach
	void open() {
		shell = new Shell(Display.getDefault());
		canvas = new PictureCanvas(shell, item -> { });
		canvas.setBounds(0, 0, 700, 420);
		canvas.setBackground(GcPen.color(0x26282C));
		canvas.setForeground(GcPen.color(0xE6E4E0));
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	static Stream<Picture> pictures() {
		return PicturesTest.pictures();
	}

	private static HeatPicture heat(int rows, int columns) {
		return new HeatPicture("Kod <İ> & \"belge\"", IntStream.range(0, rows).mapToObj(i -> "satır " + i).toList(),
				new int[rows], IntStream.range(0, columns).mapToObj(i -> "sütun " + i).toList(), new HeatPicture.Cells() {
					@Override
					public String text(int row, int column) {
						return Integer.toString(row * column);
					}

					@Override
					public double strength(int row, int column) {
						return row == rows - 1 && column == columns - 1 ? 1 : 0;
					}

					@Override
					public String words(int row, int column) {
						return text(row, column);
					}
				});
	}

	@Test
	void imageIsWholeTwiceAsFineAndWhiteInADarkTheme() {
		canvas.show(heat(ROWS, COLUMNS));
		Point whole = canvas.whole();
		assertTrue(whole.x > 700 && whole.y > 420, "it scrolls: " + whole);
		canvas.select(ROWS * COLUMNS - 1);
		ImageData image = PictureFile.image(canvas);
		assertEquals(2 * whole.x, image.width);
		assertEquals(2 * whole.y, image.height);
		Rectangle last = canvas.picture().bounds(ROWS * COLUMNS - 1);
		RGB strong = pixel(image, last.x + 4, last.y + 4);
		assertTrue(strong.blue > strong.red + 80, strong.toString());
		Rectangle other = canvas.picture().bounds(ROWS * COLUMNS - 2);
		assertEquals(new RGB(255, 255, 255), pixel(image, other.x + 3, other.y + 2), "no theme, no focus");
		assertTrue(inked(image, new Rectangle(canvas.picture().fixed().x, 0, whole.x - canvas.picture().fixed().x,
				canvas.picture().fixed().y - 4)), "the titles that are turned are where they belong");
	}

	private static RGB pixel(ImageData image, int x, int y) {
		return image.palette.getRGB(image.getPixel(2 * x, 2 * y));
	}

	private static boolean inked(ImageData image, Rectangle part) {
		for (int x = part.x; x < part.x + part.width; x++) {
			for (int y = part.y; y < part.y + part.height; y++) {
				if (pixel(image, x, y).getHSB()[2] < 0.5) {
					return true;
				}
			}
		}
		return false;
	}

	@ParameterizedTest
	@MethodSource("pictures")
	void everyPictureCanBeSavedBothWays(Picture picture) throws Exception {
		canvas.show(picture);
		Point whole = canvas.whole();
		ImageData image = PictureFile.image(canvas);
		assertEquals(new Point(2 * whole.x, 2 * whole.y), new Point(image.width, image.height));
		Document svg = parsed(PictureFile.svg(canvas));
		assertEquals(Integer.toString(whole.x), svg.getDocumentElement().getAttribute("width"));
		assertTrue(svg.getElementsByTagName("rect").getLength() > 1);
		assertTrue(inks(svg).size() > 1, "it is drawn in colours");
	}

	private static Set<String> inks(Document svg) {
		Set<String> inks = new TreeSet<>();
		for (String tag : List.of("rect", "line", "circle", "text")) {
			NodeList elements = svg.getElementsByTagName(tag);
			for (int i = 0; i < elements.getLength(); i++) {
				Element element = (Element) elements.item(i);
				inks.add(element.getAttribute(element.hasAttribute("stroke") ? "stroke" : "fill"));
			}
		}
		return inks;
	}

	@Test
	void svgHasTheTextsUnharmedAlsoInATurkishProgram() throws Exception {
		Locale before = Locale.getDefault();
		Locale.setDefault(Locale.of("tr", "TR"));
		try {
			canvas.show(heat(3, 2));
			Document svg = parsed(PictureFile.svg(canvas));
			assertEquals("Kod <İ> & \"belge\"", svg.getElementsByTagName("title").item(0).getTextContent());
			NodeList texts = svg.getElementsByTagName("text");
			List<String> words = IntStream.range(0, texts.getLength()).mapToObj(i -> texts.item(i).getTextContent()).toList();
			assertTrue(words.containsAll(List.of("satır 0", "satır 2", "sütun 1", "2")), words.toString());
			assertTrue(svg.getDocumentElement().getAttribute("font-size").matches("\\d+\\.\\d"), "a point, no comma");
		} finally {
			Locale.setDefault(before);
		}
	}

	private static Document parsed(String svg) throws Exception {
		return DocumentBuilderFactory.newInstance().newDocumentBuilder()
				.parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void aLargePictureIsLessFineAndAVeryLargeOneRefused() {
		canvas.show(heat(200, 60));
		Point whole = canvas.whole();
		assertTrue(PictureFile.fits(canvas));
		assertEquals(whole.x, PictureFile.image(canvas).width);
		canvas.show(heat(2_000, 400));
		assertFalse(PictureFile.fits(canvas));
	}
}
