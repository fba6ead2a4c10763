/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.editor.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.imece.coding.text.Span;
import org.imece.coding.ui.internal.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FindBarTest {

	private static final String TEXT = "IĞDIR ile İzmir.\nIğdır'da ılık bir gün, İZMİR'de ılık bir gece.";

	private Shell shell;
	private StyledText text;
	private FindBar bar;

	@BeforeEach
	void open() {
		shell = new Shell(Display.getDefault());
		GridLayoutFactory.fillDefaults().applyTo(shell);
		text = new StyledText(shell, SWT.MULTI);
		text.setText(TEXT);
		bar = new FindBar(shell, text, () -> "tr", text::setSelection);
		shell.open();
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	private <T> T child(Class<T> type) {
		return Arrays.stream(bar.getChildren()).filter(type::isInstance).map(type::cast).findFirst()
				.orElseThrow();
	}

	private void type(String words) {
		child(Text.class).setText(words);
	}

	private void key(int code, int mask) {
		Event event = new Event();
		event.keyCode = code;
		event.stateMask = mask;
		child(Text.class).notifyListeners(SWT.KeyDown, event);
	}

	private void assertFound(String words, int place, int of) {
		assertEquals(words, text.getSelectionText());
		assertEquals(Messages.Find_place.replace("{0}", "" + place).replace("{1}", "" + of),
				child(Label.class).getText());
	}

	@Test
	void findsInTheCaseOfTheLanguage() {
		bar.open();
		assertTrue(bar.isVisible());
		type("ığdır");
		assertFound("IĞDIR", 1, 2);
		key(SWT.CR, 0);
		assertFound("Iğdır", 2, 2);
		key(SWT.CR, 0);
		assertFound("IĞDIR", 1, 2);
		key(SWT.CR, SWT.SHIFT);
		assertFound("Iğdır", 2, 2);
		type("iĞDİR");
		assertEquals(Messages.Find_nothing, child(Label.class).getText(), "dotted and dotless are different letters");
	}

	@Test
	void eachLetterGoesOnFromWhereTheSearchBegan() {
		int second = TEXT.lastIndexOf("ılık");
		text.setSelection(TEXT.indexOf("gün"));
		bar.open();
		type("ı");
		type("ılık");
		assertEquals(new Point(second, second + 4), text.getSelection());
		assertFound("ılık", 2, 2);
	}

	@Test
	void escapeClosesAndKeepsTheSelection() {
		bar.open();
		type("gece");
		key(SWT.ESC, 0);
		assertFalse(bar.isVisible());
		assertEquals("gece", text.getSelectionText());
		bar.open();
		assertEquals("gece", child(Text.class).getText(), "what is selected is looked for");
	}

	@Test
	void placesAreThoseOfTheTextWhereLowerCaseIsLonger() {
		String text = "İİİ Istanbul";
		assertEquals(Optional.of(new Span(4, 12)), new TextFinder(text, "en", "ISTANBUL").next(0));
		assertEquals(Optional.of(new Span(4, 12)), new TextFinder(text, "en", "istanbul").previous(0));
		assertEquals(Optional.empty(), new TextFinder(text, "en", "ankara").next(0));
		assertEquals(3, new TextFinder(text, "en", "i").count(2));
	}

	@Test
	void aLetterMayBeWrittenWithItsMarkApart() {
		TextFinder finder = new TextFinder("bir s\u0327irket, bir şirket", "tr", "şirket");
		assertEquals(Optional.of(new Span(4, 11)), finder.next(0));
		assertEquals(Optional.of(new Span(17, 23)), finder.next(5));
		assertEquals(Optional.of(new Span(4, 11)), finder.previous(17));
		assertEquals(2, finder.count(100));
	}
}
