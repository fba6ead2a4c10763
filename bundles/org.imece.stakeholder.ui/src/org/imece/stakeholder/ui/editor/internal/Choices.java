/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.ui.editor.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.ModelChange;
import org.imece.core.project.Titles;
import org.imece.core.text.TextOrder;
import org.imece.core.text.UserLocale;
import org.imece.core.vocabulary.VocabularyCatalogue;
import org.imece.core.vocabulary.VocabularyTable;
import org.imece.model.core.Classification;
import org.imece.model.core.CoreFactory;
import org.imece.model.core.Element;
import org.imece.model.core.Vocabulary;
import org.imece.stakeholder.ui.editor.internal.ChoiceField.Option;
import org.imece.ui.editor.FormFields;

/** Fields of a form that offer the terms of vocabularies: those of the project, else those that plug-ins bring. */
final class Choices {

	private final FormFields form;
	private final IResearchProject project;

	Choices(FormFields form, IResearchProject project) {
		this.form = form;
		this.project = project;
	}

	/** Class of an element in one scheme. */
	void classification(Supplier<? extends Element> element, String scheme, String version, String label) {
		List<Option<String>> terms = terms(scheme, version, true);
		new ChoiceField<>(form, project, label, () -> terms, new ChoiceField.Place<String>() {
			@Override
			public boolean exists() {
				return element.get() != null;
			}

			@Override
			public String read() {
				return find(element.get(), scheme, version).map(Classification::getCode).orElse(null);
			}

			@Override
			public ModelChange write(String value) {
				return () -> classify(element.get(), scheme, version, value);
			}
		});
	}

	private static Optional<Classification> find(Element element, String scheme, String version) {
		return element.getClassifications().stream()
				.filter(candidate -> scheme.equals(candidate.getScheme()) && version.equals(candidate.getVersion()))
				.findFirst();
	}

	private static void classify(Element element, String scheme, String version, String code) {
		Optional<Classification> present = find(element, scheme, version);
		if (code == null) {
			present.ifPresent(element.getClassifications()::remove);
		} else if (present.isPresent()) {
			present.get().setCode(code);
		} else {
			Classification classification = CoreFactory.eINSTANCE.createClassification();
			classification.setScheme(scheme);
			classification.setVersion(version);
			classification.setCode(code);
			element.getClassifications().add(classification);
		}
	}

	/** An attribute that has the code of a term. */
	void term(Supplier<? extends EObject> object, EAttribute attribute, String scheme, String version, String label) {
		attribute(object, attribute, terms(scheme, version, false), label);
	}

	/** An attribute that has the code of a country. */
	void country(Supplier<? extends EObject> object, EAttribute attribute, String label) {
		Locale language = Locale.of(UserLocale.language());
		attribute(object, attribute,
				Arrays.stream(Locale.getISOCountries())
						.map(code -> new Option<>(code, Locale.of("", code).getDisplayCountry(language))).sorted(byLabel()).toList(),
				label);
	}

	private void attribute(Supplier<? extends EObject> object, EAttribute attribute, List<Option<String>> options,
			String label) {
		new ChoiceField<>(form, project, label, () -> options, new ChoiceField.Place<String>() {
			@Override
			public boolean exists() {
				return object.get() != null;
			}

			@Override
			public String read() {
				return (String) object.get().eGet(attribute);
			}

			@Override
			public ModelChange write(String value) {
				return () -> object.get().eSet(attribute, value);
			}
		});
	}

	/** @param coded whether the code stands before the label, and orders */
	private List<Option<String>> terms(String scheme, String version, boolean coded) {
		String language = UserLocale.language();
		Optional<Vocabulary> own = project.all(Vocabulary.class).stream()
				.filter(vocabulary -> scheme.equals(vocabulary.getScheme()) && version.equals(vocabulary.getVersion()))
				.findFirst();
		Optional<Vocabulary> vocabulary = own.or(() -> new VocabularyCatalogue(Platform.getExtensionRegistry()).read()
				.stream()
				.filter(shipped -> scheme.equals(shipped.getScheme()) && version.equals(shipped.getVersion()))
				.findFirst());
		List<Option<String>> options = vocabulary.map(VocabularyTable::terms).orElse(List.of()).stream()
				.map(term -> new Option<>(term.getCode(),
						coded ? term.getCode() + " · " + Titles.text(term.getNames(), language)
								: Titles.text(term.getNames(), language)))
				.toList();
		return coded ? options : options.stream().sorted(byLabel()).toList();
	}

	private static Comparator<Option<String>> byLabel() {
		return TextOrder.by(Locale.of(UserLocale.language()), Option::label);
	}
}
