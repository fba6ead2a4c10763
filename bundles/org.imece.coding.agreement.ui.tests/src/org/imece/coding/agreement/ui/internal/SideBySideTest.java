/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.agreement.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.imece.coding.agreement.ComparedPassage;
import org.imece.coding.agreement.ComparedPassage.Mark;
import org.imece.coding.agreement.ComparedPassage.Span;
import org.imece.coding.corpus.Corpus;
import org.imece.coding.corpus.CorpusCode;
import org.imece.coding.corpus.CorpusCoder;
import org.imece.coding.corpus.CorpusDocument;
import org.imece.model.coding.DocumentKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SideBySideTest {

	private static final String TEXT = "x".repeat(500) + "aynı dili konuşmuyor" + "y".repeat(500);
	private static final ComparedPassage PASSAGE = new ComparedPassage("d", "c", 500, 520, List
			.of(new Mark("a", List.of(new Span(500, 509))), new Mark("b", List.of(new Span(505, 520))),
					new Mark("third", List.of())),
			40);

	private final List<String> decided = new ArrayList<>();
	private Shell shell;
	private SideBySide side;

	@BeforeEach
	void setUp() {
		shell = new Shell(Display.getDefault());
		shell.setLayout(new FillLayout());
		shell.setSize(900, 400);
		side = new SideBySide(shell, new SideBySide.Decisions() {
			@Override
			public void take(String coderId) {
				decided.add("take " + coderId);
			}

			@Override
			public void spans(List<Span> spans) {
				decided.add(spans.toString());
			}

			@Override
			public void open() {
				decided.add("open");
			}
		});
		Corpus corpus = new Corpus(List.of(new CorpusDocument("d", "Belge", DocumentKind.INTERVIEW, "tr", "", TEXT, List.of())),
				List.of(new CorpusCode("c", "ortak dil", "", List.of("ortak dil"), 0x0072B2, true)),
				List.of(new CorpusCoder("a", "Ayşe & Co", false), new CorpusCoder("b", "Mert", false),
						new CorpusCoder("third", "Üçüncü", false)),
				List.of(), List.of(), List.of());
		shell.open();
		side.show(corpus, PASSAGE, Optional.empty());
	}

	@AfterEach
	void tearDown() {
		shell.dispose();
	}

	private Stream<Control> controls(Composite parent) {
		return Stream.of(parent.getChildren()).flatMap(
				child -> child instanceof Composite inner && !(child instanceof StyledText) ? controls(inner) : Stream.of(child));
	}

	private List<StyledText> texts() {
		return controls(side).filter(StyledText.class::isInstance).map(StyledText.class::cast).toList();
	}

	private void press(String text) {
		Button button = controls(side).filter(Button.class::isInstance).map(Button.class::cast)
				.filter(it -> it.getText().equals(text)).findFirst().orElseThrow();
		button.notifyListeners(SWT.Selection, new Event());
	}

	private void key(char character) {
		Event event = new Event();
		event.character = character;
		texts().get(0).notifyListeners(SWT.KeyDown, event);
	}

	private static String marked(StyledText text) {
		return Stream.of(text.getStyleRanges()).filter(range -> range.underline)
				.map(range -> text.getTextRange(range.start, range.length)).toList().toString();
	}

	@Test
	void eachCoderHasATextWithWhatWasMarked() {
		assertEquals(List.of("[aynı dili]", "[dili konuşmuyor]", "[]"), texts().stream().map(SideBySideTest::marked).toList());
		assertTrue(texts().stream().allMatch(text -> text.getText().length() < TEXT.length()), "only what is around");
	}

	@Test
	void buttonsAndKeysDecide() {
		press(Messages.format(Messages.Side_take, "Ayşe && Co", "1"));
		key('2');
		key('0');
		key('4');
		press(Messages.Side_none);
		press(Messages.Side_open);
		assertEquals(List.of("take a", "take b", "[]", "[]", "open"), decided);
	}

	@Test
	void selectedTextCanBeTheDecision() {
		key('s');
		assertEquals(List.of(), decided, "nothing is selected");
		StyledText text = texts().get(1);
		int start = text.getText().indexOf("konuşmuyor");
		text.setSelection(start, start + 10);
		key('s');
		assertEquals(List.of(List.of(new Span(510, 520)).toString()), decided);
	}

	@Test
	void keysOfCommandsAreLeftAlone() {
		Event event = new Event();
		event.character = '1';
		event.stateMask = SWT.MOD1;
		texts().get(0).notifyListeners(SWT.KeyDown, event);
		assertEquals(List.of(), decided);
		side.clear();
		assertFalse(controls(side).anyMatch(StyledText.class::isInstance));
	}
}
