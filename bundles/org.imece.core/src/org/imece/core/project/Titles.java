/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.project;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.EMap;
import org.imece.model.coding.Coder;
import org.imece.model.coding.Coding;
import org.imece.model.coding.CodingSet;
import org.imece.model.coding.Document;
import org.imece.model.coding.LiteratureItem;
import org.imece.model.coding.Speaker;
import org.imece.model.core.Element;
import org.imece.model.core.Jurisdiction;
import org.imece.model.core.Term;
import org.imece.model.core.Vocabulary;
import org.imece.model.evidence.Claim;
import org.imece.model.evidence.Evidence;
import org.imece.model.evidence.Finding;
import org.imece.model.evidence.Question;
import org.imece.model.law.Provision;
import org.imece.model.stakeholder.Person;
import org.imece.model.stakeholder.Role;
import org.imece.model.stakeholder.Statement;

/**
 * How an element is called in lists, chips and messages.
 *
 * @since 0.1
 */
public final class Titles {

	private static final int EXCERPT = 80;

	private Titles() {
	}

	/**
	 * @param language BCP 47 tag of the language that is wanted first
	 * @return never {@code null}; empty for an element without any name
	 */
	public static String of(Element element, String language) {
		String name = text(element.getNames(), language);
		if (!name.isEmpty()) {
			return name;
		}
		return excerpt(Objects.requireNonNullElse(switch (element) {
		case Person person -> join(person.getGivenName(), person.getFamilyName());
		case Document document -> document.getFileName();
		case LiteratureItem item -> item.getTitle();
		case Coder coder -> coder.getHandle();
		case CodingSet set -> set.getCoder() == null ? null : of(set.getCoder(), language);
		case Coding coding -> passage(coding, language);
		case Speaker speaker -> speaker.getLabel();
		case Jurisdiction jurisdiction -> jurisdiction.getCode();
		case Vocabulary vocabulary -> join(vocabulary.getScheme(), vocabulary.getVersion());
		case Term term -> term.getCode();
		case Provision provision -> join(provision.getLabel(), provision.getHeading());
		case Role role -> role.getTitle();
		case Statement statement -> statement.getText();
		case Evidence evidence -> evidence.getQuote();
		case Claim claim -> text(claim.getText(), language);
		case Finding finding -> cell(finding, language);
		default -> "";
		}, ""));
	}

	/** The text in a language; failing that in English, in Turkish, in any language; never {@code null}. */
	public static String text(EMap<String, String> texts, String language) {
		return Stream.concat(Stream.of(language, "en", "tr"), texts.keySet().stream()) //
				.map(texts::get).filter(text -> text != null && !text.isBlank()).findFirst().orElse("");
	}

	/** Code and words of a coded passage. */
	private static String passage(Coding coding, String language) {
		String code = coding.getCode() == null || coding.getCode().eIsProxy() ? "" : of(coding.getCode(), language);
		String quote = Objects.requireNonNullElse(coding.getQuote(), "");
		return code.isEmpty() || quote.isEmpty() ? code + quote : code + ": " + quote;
	}

	/** Question and jurisdiction of a finding, as far as they are loaded: 3 × TR. */
	private static String cell(Finding finding, String language) {
		Question question = finding.getQuestion();
		Jurisdiction jurisdiction = finding.getJurisdiction();
		String row = question == null || question.eIsProxy() ? "" : String.valueOf(question.getNumber());
		String column = jurisdiction == null || jurisdiction.eIsProxy() ? ""
				: Objects.requireNonNullElseGet(jurisdiction.getCode(), () -> of(jurisdiction, language));
		return row.isEmpty() || column.isEmpty() ? row + column : row + " × " + column;
	}

	private static String join(String... parts) {
		return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(" "));
	}

	private static String excerpt(String text) {
		String line = text.strip().replaceAll("\\s+", " ");
		if (line.length() <= EXCERPT) {
			return line;
		}
		int end = Character.isHighSurrogate(line.charAt(EXCERPT - 2)) ? EXCERPT - 2 : EXCERPT - 1;
		return line.substring(0, end).stripTrailing() + '…';
	}
}
