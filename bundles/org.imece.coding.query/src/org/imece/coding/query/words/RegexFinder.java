/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.words;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.imece.coding.query.internal.Messages;

/**
 * Finds a regular expression. The engine of Java has no bound of its own: it reads the text through a sequence that
 * looks at the clock and at the monitor, so that an expression such as {@code (a+)+b} ends in time.
 */
final class RegexFinder implements ITextFinder {

	private final String expression;
	private final boolean matchCase;
	private final long limitNanos;
	private final Map<String, Pattern> patterns = new HashMap<>();

	/** @param limitNanos time for one text */
	RegexFinder(String expression, boolean matchCase, long limitNanos) throws CoreException {
		this.expression = expression;
		this.matchCase = matchCase;
		this.limitNanos = limitNanos;
		pattern("");
	}

	private Pattern pattern(String language) throws CoreException {
		Pattern known = patterns.get(language);
		if (known == null) {
			known = compile(matchCase ? expression : RegexFolding.fold(expression, language));
			patterns.put(language, known);
		}
		return known;
	}

	private static Pattern compile(String regex) throws CoreException {
		try {
			return Pattern.compile(regex, Pattern.MULTILINE | Pattern.UNICODE_CHARACTER_CLASS);
		} catch (PatternSyntaxException e) {
			String reason = e.getDescription();
			throw new CoreException(Status.error(e.getIndex() < 0 ? NLS.bind(Messages.Regex_invalid, reason)
					: NLS.bind(Messages.Regex_invalidAt, reason, e.getIndex() + 1), e));
		}
	}

	@Override
	public boolean matchesCase() {
		return matchCase;
	}

	@Override
	public void find(String folded, String language, Taker taker, IProgressMonitor monitor) throws CoreException {
		Matcher matcher = pattern(language).matcher(new TimedSequence(folded, System.nanoTime() + limitNanos, monitor));
		try {
			while (matcher.find()) {
				if (matcher.end() > matcher.start() && !taker.hit(matcher.start(), matcher.end())) {
					return;
				}
			}
		} catch (TimedSequence.TimeOver e) {
			throw new CoreException(Status.error(NLS.bind(Messages.Regex_tooSlow, limitNanos / 1_000_000_000), e));
		} catch (StackOverflowError e) { // the engine recurses for alternatives within repetitions
			throw new CoreException(Status.error(Messages.Regex_tooDeep));
		}
	}
}
