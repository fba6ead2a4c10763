/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.screenshots.internal;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.imece.core.text.UserLocale;

/** Something that a user does in a part or a dialog before its picture is taken. */
@FunctionalInterface
interface Act {

	/** @param root the part, or the dialog above it */
	void in(Composite root);

	/** Types into the first field; both languages have their words. */
	static Act type(String turkish, String english) {
		return root -> first(root, Text.class).setText(inLanguage(turkish, english));
	}

	/** Types into the fields, from the first on. */
	static Act fill(String... texts) {
		return root -> {
			List<Text> fields = all(root, Text.class).toList();
			for (int i = 0; i < texts.length; i++) {
				fields.get(i).setText(texts[i]);
			}
		};
	}

	/** Types into the first field of formatted text. */
	static Act write(String turkish, String english) {
		return root -> first(root, StyledText.class).setText(inLanguage(turkish, english));
	}

	/** Puts the caret before words of a text. */
	static Act caret(String words) {
		return root -> {
			StyledText text = all(root, StyledText.class).filter(it -> it.getText().contains(words)).findFirst()
					.orElseThrow(() -> new IllegalStateException("No text with " + words));
			text.setSelection(text.getText().indexOf(words));
			text.notifyListeners(SWT.MouseUp, new Event());
		};
	}

	/** Selects a row of the last table. */
	static Act select(int row) {
		return root -> {
			Table table = all(root, Table.class).reduce((one, next) -> next).orElseThrow();
			table.setSelection(row);
			table.notifyListeners(SWT.Selection, new Event());
		};
	}

	/** Presses a button. */
	static Act press(String turkish, String english) {
		String label = inLanguage(turkish, english);
		return root -> all(root, Button.class).filter(button -> button.getText().replace("&", "").equals(label))
				.findFirst().orElseThrow(() -> new IllegalStateException("No button " + label))
				.notifyListeners(SWT.Selection, new Event());
	}

	private static String inLanguage(String turkish, String english) {
		return UserLocale.language().equals("tr") ? turkish : english;
	}

	private static <T extends Control> T first(Composite root, Class<T> type) {
		return all(root, type).findFirst().orElseThrow(() -> new IllegalStateException("No " + type.getSimpleName()));
	}

	private static <T extends Control> Stream<T> all(Composite root, Class<T> type) {
		return List.of(root.getChildren()).stream().filter(Control::isVisible).flatMap(child -> Stream.concat(
				type.isInstance(child) ? Stream.of(type.cast(child)) : Stream.empty(),
				child instanceof Composite composite ? all(composite, type) : Stream.empty()));
	}
}
