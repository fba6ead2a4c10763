/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.source;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.imece.core.citation.FullText;
import org.imece.core.citation.ShortCitation;
import org.imece.core.project.Titles;
import org.imece.model.coding.Coding;
import org.imece.model.coding.Document;
import org.imece.model.coding.LiteratureItem;
import org.imece.model.core.Element;
import org.imece.model.evidence.Evidence;
import org.imece.model.law.Instrument;
import org.imece.model.law.Norm;
import org.imece.model.law.Provision;
import org.imece.model.law.ProvisionKind;
import org.imece.model.stakeholder.AttributionLevel;
import org.imece.model.stakeholder.Commitment;
import org.imece.model.stakeholder.Engagement;
import org.imece.model.stakeholder.Organisation;
import org.imece.model.stakeholder.Participation;
import org.imece.model.stakeholder.Party;
import org.imece.model.stakeholder.Role;
import org.imece.model.stakeholder.Statement;

/**
 * How the source of a quote is called under it, in the languages of reports. Evidence keeps it as its names, so that a
 * report can print it without opening the source, and so that nobody is named beyond the level of attribution.
 *
 * @since 0.1
 */
public final class SourceNames {

	/** Languages in which reports are written. */
	public static final List<String> LANGUAGES = List.of("tr", "en");

	private SourceNames() {
	}

	/** Writes the names of the source into the evidence, after its target or its attribution changed. */
	public static void write(Evidence evidence) {
		for (String language : LANGUAGES) {
			evidence.getNames().put(language, of(evidence, language));
		}
	}

	private static String of(Evidence evidence, String language) {
		AttributionLevel level = evidence.getAttribution();
		return switch (evidence.getTarget()) {
		case Provision provision -> provision(provision, language);
		case Norm norm when norm.eContainer() instanceof Provision provision -> provision(provision, language);
		case LiteratureItem item -> ShortCitation.of(item, Locators.of(evidence), language);
		case Coding coding -> Quotes.documentOf(coding).map(document -> document(document, evidence, language)).orElse("");
		case Document document -> document(document, evidence, language);
		case Statement statement -> join(speaker(statement, level, language), container(statement, language));
		case Commitment commitment -> join(Titles.of(commitment, language), container(commitment, language));
		default -> Titles.of(evidence.getTarget(), language);
		};
	}

	/** The text of a work is cited like the work. */
	private static String document(Document document, Evidence evidence, String language) {
		return FullText.itemOf(document).map(item -> ShortCitation.of(item, Locators.of(evidence), language))
				.orElseGet(() -> Titles.of(document, language));
	}

	private static String provision(Provision provision, String language) {
		String path = "";
		EObject object = provision;
		boolean belowArticle = true;
		for (; object instanceof Provision part; object = part.eContainer()) {
			if (belowArticle && part.getLabel() != null && !part.isImplicit()) {
				path = (part.getLabel() + ' ' + path).strip();
			}
			belowArticle &= !isArticle(part.getKind());
		}
		for (; object != null; object = object.eContainer()) {
			if (object instanceof Instrument instrument) {
				return join(Titles.of(instrument, language), path);
			}
		}
		return path;
	}

	private static boolean isArticle(ProvisionKind kind) {
		return switch (kind) {
		case ARTICLE, ADDITIONAL_ARTICLE, PROVISIONAL_ARTICLE, ADDITIONAL_PROVISIONAL_ARTICLE, REPEATED_ARTICLE, RECITAL, ANNEX ->
			true;
		default -> false;
		};
	}

	private static String speaker(Statement statement, AttributionLevel level, String language) {
		Locale locale = Locale.forLanguageTag(language);
		Optional<Organisation> organisation = organisationOf(statement);
		Party speaker = statement.getSpeaker();
		return switch (level) {
		case NAME -> speaker == null ? SourceWords.participant(locale) : Titles.of(speaker, language);
		case ORGANISATION -> organisation.map(found -> Titles.of(found, language))
				.orElseGet(() -> SourceWords.participant(locale));
		case SECTOR -> organisation.map(found -> SourceWords.participantOf(found.getKind(), locale))
				.orElseGet(() -> SourceWords.participant(locale));
		case ANONYMOUS -> SourceWords.participant(locale);
		};
	}

	/** The organisation for which somebody spoke: that of the role on that day, else of a present role. */
	private static Optional<Organisation> organisationOf(Statement statement) {
		Party speaker = statement.getSpeaker();
		if (speaker instanceof Organisation organisation) {
			return Optional.of(organisation);
		}
		if (speaker == null) {
			return Optional.empty();
		}
		Stream<Role> thatDay = statement.eContainer() instanceof Engagement engagement
				? engagement.getParticipations().stream().filter(participation -> participation.getParty() == speaker)
						.map(Participation::getRole).filter(Objects::nonNull)
				: Stream.empty();
		return Stream.concat(thatDay, speaker.getRoles().stream().filter(role -> role.getTo() == null))
				.map(Role::getObject).filter(Organisation.class::isInstance).map(Organisation.class::cast).findFirst();
	}

	private static String container(Element element, String language) {
		return element.eContainer() instanceof Element parent ? Titles.of(parent, language) : "";
	}

	private static String join(String... parts) {
		return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
	}
}
