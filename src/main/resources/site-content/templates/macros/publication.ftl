<#-- - **[TPDS 2025]** Ada Lovelace#, Charles Babbage, "Notes on the Engine" [[pdf](…)] -->
<#macro publication p>
- <@label p/><#if p.authors?has_content><@authors p.authors/>, </#if>"${p.title}"<@issue p/><#list p.honors as honor> **${honor}**</#list><@links p.all_links/><#list p.notes as note> ${note}</#list><#if p.image??>
  ![${p.image.alt}](${p.image.src})</#if>
</#macro>

<#-- TPDS 2025; what is not published yet says how far it is: VLDB 2026, accepted. -->
<#macro label p>
<#local place = [p.venue!(p.type == "preprint")?then("Preprint", ""), (p.year?c)!""]?filter(word -> word != "")?join(" ")>
<#local stage = (p.status == "published")?then("", p.status?replace("_", " "))>
<#local text = [place, stage]?filter(word -> word != "")?join(", ")>
<#if text != "">**[<@linked text=text url=(venues[p.venue!""].url)!""/>]** </#if><#t>
</#macro>

<#-- , 36(2): 112–125 -->
<#macro issue p><#if p.volume??>, ${p.volume}<#if p.number??>(${p.number})</#if><#if p.pages??>: ${p.pages}</#if><#elseif p.pages??>, pp. ${p.pages}</#if></#macro>
