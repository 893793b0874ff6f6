<#--
  For pages that were written by hand and adopted. Such a page has its own macro for each kind of item;
  these show an item by the macro that it wants, and write names as the page writes them.
-->

<#-- Shows an item: by its own Markdown, by the layout that it names, or by the usual one. -->
<#macro show item usual number=0>
<#if item.markdown??>
${item.markdown}
<#elseif number == 0>
<@.main[item.layout!usual] item/>
<#else>
<@.main[item.layout!usual] item number/>
</#if>
</#macro>

<#-- A text, and a link where there is an address. -->
<#macro linked text url><#if url?has_content>[${text}](${url})<#else>${text}</#if></#macro>

<#-- Links behind a publication, in lists that have none as yet. -->
<#macro more_links p><#list other_links(p) as link> [${link.label}](${link.url})</#list></#macro>

<#-- Several texts, and what stands between two of them. -->
<#macro all texts between=", "><#list texts as text>${text}<#sep>${between}</#sep></#list></#macro>

<#-- A period: the form of its dates, what stands between them, and the word for what goes on. -->
<#macro period of form to now>
<#if of.start??>${of.start.as(form)}<#if of.ongoing || of.end??>${to?no_esc}</#if></#if><#t>
<#if of.ongoing>${now?no_esc}<#elseif of.end??>${of.end.as(form)}</#if><#t>
</#macro>

<#-- The full name of the venue, from venues.yml; its label where that does not tell. -->
<#function venue_name p>
<#return (venues[p.venue!""].name)!(p.venue!"")>
</#function>

<#function has_venue_name p>
<#return (venues[p.venue!""].name)??>
</#function>

<#--
  The names of people. style says how they are written:
    between_authors       what stands between two names
    before_last_author    what stands before the last of several
    before_second_author  what stands between the names of two
    before_self           the signs before your own name
    after_self            those behind it, where its marks follow; after_own_marks: those behind the marks
    link                  the signs of a tag around names with an address: before and behind that, and behind the name
    marks                 how a mark is written, by its name, where it is not just its sign
  and, for one author of an item that is written otherwise, counted from 1:
    before_author_2       all that stands before the second name
    after_author_2        all that stands behind it, its marks among them
-->
<#macro names people style>
<#local between = style.between_authors>
<#local last = style.before_last_author!between>
<#local pair = style.before_second_author!last>
<#list people as person>
<#if style["before_author_" + person?counter]??>
${style["before_author_" + person?counter]?no_esc}<#t>
<#else>
<#if person?index == 0>
<#elseif people?size == 2>
${pair?no_esc}<#t>
<#elseif !person?has_next>
${last?no_esc}<#t>
<#else>
${between?no_esc}<#t>
</#if>
<@before_name person style/><#t>
</#if>
${person.name}<#t>
<#if style["after_author_" + person?counter]??>
${style["after_author_" + person?counter]?no_esc}<#t>
<#else>
<@after_name person style/><#t>
</#if>
</#list>
</#macro>

<#-- The signs before a name, and the address that it leads to. -->
<#macro before_name person style>
<#local tag = style.link![]>
<#if person.url?? && tag?has_content>${tag[0]?no_esc}${person.url}${tag[1]?no_esc}<#elseif person.url??>[</#if><#t>
<#if is_self(person.name)>${(style.before_self!"")?no_esc}</#if><#t>
</#macro>

<#-- The marks behind a name, and the signs that end it. -->
<#macro after_name person style>
<#local own = is_self(person.name)>
<#local tag = style.link![]>
<#if own>${(style.after_self!"")?no_esc}</#if><#t>
<@name_marks person style/><#t>
<#if own>${(style.after_own_marks!"")?no_esc}</#if><#t>
<#if person.url?? && tag?has_content>${tag[2]?no_esc}<#elseif person.url??>](${person.url})</#if><#t>
</#macro>

<#macro name_marks person style>
<#list person.marks as mark>${((style.marks[mark.name])!mark.sign)?no_esc}</#list><#t>
</#macro>
