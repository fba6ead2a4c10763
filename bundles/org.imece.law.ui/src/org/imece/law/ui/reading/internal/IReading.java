/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.ui.reading.internal;

import java.util.Optional;

import org.imece.law.text.ReadingText;
import org.imece.model.law.Expression;
import org.imece.model.law.Instrument;
import org.imece.model.law.Provision;

/** A text of legislation that is being read; views beside it follow it. */
public interface IReading {

	/** Is told what is read. */
	interface Listener {

		/** Another text, or the same after edits. */
		void textChanged();

		/** The reader went to another provision. */
		void moved();
	}

	Optional<Instrument> instrument();

	Optional<Expression> expression();

	ReadingText text();

	/** The innermost provision at the caret. */
	Optional<Provision> provision();

	/** The selected words; empty if none are. */
	String selectedWords();

	void goTo(Provision provision);

	void addListener(Listener listener);

	void removeListener(Listener listener);
}
