<#-- Ada Lovelace#, Charles Babbage* -->
<#macro authors people>
<#list people as person><@author person/><#sep>, </#list><#t>
</#macro>

<#-- An author with marks; a link where the author, or the person of that name in people.yml, has a page. -->
<#macro author person>
<#local url = person.url!homepages[person.name]!"">
<#if url?has_content>[<@author_name person.name/>](${url})<#else><@author_name person.name/></#if><#t>
<#list person.marks as mark>${mark.sign}</#list><#t>
</#macro>

<#-- Your own name as site.yml's highlight_self wants it. -->
<#macro author_name name>
<#if site.highlight_self == "none" || !is_self(name)>
${name}<#t>
<#elseif site.highlight_self == "bold">
**${name}**<#t>
<#else>
<u>${name}</u><#t>
</#if>
</#macro>
