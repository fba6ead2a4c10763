/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.ui.compare.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.imece.law.Provisions;
import org.imece.model.PartialDate;
import org.imece.model.law.Expression;
import org.imece.model.law.Instrument;
import org.imece.model.law.LawFactory;
import org.imece.model.law.Provision;
import org.imece.model.law.ProvisionKind;
import org.imece.sample.CreateSampleProjectOperation;
import org.imece.tests.support.TestProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleVersionsTest {

	@TempDir
	Path folder;

	private final Instrument act = LawFactory.eINSTANCE.createInstrument();

	private Provision article(String from, String language, String text) {
		Expression expression = LawFactory.eINSTANCE.createExpression();
		expression.setLanguage(language);
		expression.setValidFrom(from == null ? null : PartialDate.valueOf(from));
		act.getExpressions().add(expression);
		Provision article = LawFactory.eINSTANCE.createProvision();
		article.setKind(ProvisionKind.ARTICLE);
		article.setKey("art_3");
		article.setLabel("Madde 3");
		article.setText(text);
		expression.getProvisions().add(article);
		return article;
	}

	@Test
	void theStateBeforeIsFound() {
		Provision oldest = article("2001-01-01", "tr", "Eski");
		Provision translated = article("2005-01-01", "en", "Old");
		Provision middle = article("2010-01-01", "tr", "Orta");
		Provision newest = article("2020-01-01", "tr", "Yeni");
		assertSame(middle, ArticleVersions.earlier(newest).orElseThrow());
		assertSame(oldest, ArticleVersions.earlier(middle).orElseThrow());
		assertSame(middle, ArticleVersions.earlier(oldest).orElseThrow(), "the first is compared with what followed");
		assertTrue(ArticleVersions.earlier(translated).isEmpty());
		assertTrue(ArticleVersions.side(newest).text().contains("Yeni"));
		assertTrue(ArticleVersions.side(newest).label().contains("2020"), ArticleVersions.side(newest).label());
	}

	@Test
	void paragraphsAreComparedAsTheirArticles() throws CoreException {
		Provision article = article("2020-01-01", "tr", "Metin");
		Provision paragraph = LawFactory.eINSTANCE.createProvision();
		paragraph.setKind(ProvisionKind.PARAGRAPH);
		article.getProvisions().add(paragraph);
		assertSame(article, ArticleVersions.unitOf(paragraph));
		try (TestProject test = TestProject.create(folder)) {
			new CreateSampleProjectOperation(test.project).run(null);
			long withArticles = test.project.all(Instrument.class).stream()
					.filter(each -> !ArticleVersions.articles(each).isEmpty()).count();
			assertTrue(withArticles > 0);
			test.project.all(Instrument.class).stream().flatMap(each -> ArticleVersions.articles(each).stream())
					.forEach(each -> assertEquals(each, Provisions.articleOf(each).orElse(each)));
		}
	}
}
