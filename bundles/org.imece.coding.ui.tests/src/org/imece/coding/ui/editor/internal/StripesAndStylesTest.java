/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.editor.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.RGB;
import org.imece.coding.segment.Segment;
import org.imece.coding.segment.Segments;
import org.imece.coding.text.Transcript;
import org.imece.model.coding.Coding;
import org.imece.model.coding.CodingFactory;
import org.imece.model.coding.CodingSet;
import org.imece.model.coding.Document;
import org.imece.tests.support.TestProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StripesAndStylesTest {

	private static final RGB WHITE = new RGB(255, 255, 255);

	@TempDir
	private Path folder;
	private final CodingSet set = CodingFactory.eINSTANCE.createCodingSet();
	private final Document document = CodingFactory.eINSTANCE.createDocument();
	private TestProject test;

	@AfterEach
	void close() throws Exception {
		if (test != null) {
			test.close();
		}
	}

	@Test
	void overlappingStripesNeverShareALane() {
		Random random = new Random(3);
		for (int i = 0; i < 300; i++) {
			int start = random.nextInt(1000);
			code(start, start + 1 + random.nextInt(100));
		}
		List<Segment> segments = segments().all();
		StripeLayout layout = new StripeLayout(segments);
		for (Segment one : segments) {
			for (Segment other : segments) {
				if (one != other && one.start() < other.end() && other.start() < one.end()) {
					assertNotEquals(layout.lane(one), layout.lane(other));
				}
			}
			assertTrue(layout.lane(one) < layout.count());
		}
	}

	@Test
	void stripesUseNoMoreLanesThanNeeded() {
		code(0, 10);
		code(5, 20);
		code(10, 30);
		code(40, 50);
		assertEquals(2, new StripeLayout(segments().all()).count());
	}

	@Test
	void stylesCoverExactlyWhatIsCoded() throws Exception {
		document.setText("0123456789".repeat(10));
		code(5, 20);
		code(10, 15);
		code(20, 30);
		code(95, 100);
		StyleRange[] styles = styles().between(0, 100);
		boolean[] covered = new boolean[100];
		int last = 0;
		for (StyleRange style : styles) {
			assertTrue(style.start >= last && style.length > 0);
			last = style.start + style.length;
			for (int i = style.start; i < last; i++) {
				covered[i] = style.background != null;
			}
		}
		for (int i = 0; i < 100; i++) {
			int offset = i;
			assertEquals(segments().all().stream().anyMatch(segment -> segment.contains(offset)), covered[i], "at " + i);
		}
	}

	@Test
	void aPartIsStyledAsItIsInTheWhole() throws Exception {
		document.setText("x".repeat(300));
		Random random = new Random(5);
		for (int i = 0; i < 40; i++) {
			int start = random.nextInt(250);
			code(start, start + 1 + random.nextInt(40));
		}
		SpanStyles styles = styles();
		List<Object> whole = look(styles.between(0, 300), 300);
		for (int from = 0; from < 300; from += 37) {
			int to = Math.min(300, from + 50);
			assertEquals(whole.subList(from, to), look(styles.between(from, to), 300).subList(from, to));
		}
	}

	@Test
	void namesOfSpeakersAreBold() throws Exception {
		document.setText("M: Evet.\nG: Hayır.\n");
		Transcript.recognise(document);
		StyleRange[] styles = styles().between(0, document.getText().length());
		assertEquals(2, styles.length);
		assertEquals(SWT.BOLD, styles[1].fontStyle);
		assertEquals("G", document.getText().substring(styles[1].start, styles[1].start + styles[1].length));
		assertNull(styles[1].background);
	}

	private static List<Object> look(StyleRange[] styles, int length) {
		List<Object> look = new ArrayList<>(Collections.nCopies(length, "plain"));
		for (StyleRange style : styles) {
			for (int i = style.start; i < style.start + style.length; i++) {
				look.set(i, style.background == null ? "none" : style.background.getRGB());
			}
		}
		return look;
	}

	private SpanStyles styles() throws Exception {
		test = TestProject.create(folder);
		set.setDocument(document);
		test.project.edit("", () -> {
			test.project.add(document);
			test.project.add(set);
		});
		return new SpanStyles(new CodingModel(test.project, document), WHITE);
	}

	private Segments segments() {
		return Segments.of(List.of(set));
	}

	private void code(int start, int end) {
		Coding coding = CodingFactory.eINSTANCE.createCoding();
		coding.setStart(start);
		coding.setEnd(end);
		set.getCodings().add(coding);
	}
}
